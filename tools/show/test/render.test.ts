import { render } from '../src/render';

const route = { method: 'GET', path: '/books', integration: 'Lambda Books', authorizer: 'open' };

describe('render', () => {
  test('an app without findings is its tables, outputs and template', () => {
    const text = render({
      apis: [{ title: 'shop', routes: [route] }],
      outputs: [['Url', 'https://example.com']],
      templates: ['a.json'],
      findings: [],
    });
    expect(text).toBe(`
shop
  METHOD   PATH     INTEGRATION    AUTHORIZER
  GET      /books   Lambda Books   open

Outputs
  Url   https://example.com

Template
  a.json

Template check
  no findings

`);
  });

  test('findings are listed', () => {
    expect(render({ apis: [], outputs: [], templates: ['a.json', 'b.json'], findings: ['Api: wrong'] })).toBe(`
Templates
  a.json
  b.json

Template check
  Api: wrong

`);
  });
});
