import { mappingVariables } from '@apigwv2/contracts';
import '@apigwv2/testing';
import { Fn, Token } from 'aws-cdk-lib/core';
import fc from 'fast-check';
import { MappingValue, ParameterMapping, ResponseMapping } from '../../../src';
import { validateMappingSource } from '../../../src/http/mapping/mapping-source';
import { validateMappingTarget } from '../../../src/http/mapping/mapping-target';
import { renderParameterMapping } from '../../../src/http/mapping/render-mappings';
import { validateMappings } from '../../../src/http/mapping/validate-mappings';

describe('validateMappingSource', () => {
  test.each([
    '$request.header.x-trace',
    '$request.querystring.Page',
    '$request.path',
    '$request.path.id',
    '$request.body',
    '$request.body.items[0].name',
    "$request.body['a b']",
    '$context.requestId',
    '$context.authorizer.claims.cognito:groups',
    '$stageVariables.color',
    '${request.header.a}-${context.requestId}',
    '/books/${request.path.id}',
    'plain',
    '5 $',
    '',
    Fn.importValue('Value'),
  ])('accepts %j for requests', (value) => {
    expect(() => validateMappingSource('request', value, 'Books')).not.toThrow();
  });

  test.each([
    '$request.headers.x',
    '$request.header',
    '$request',
    '$response.header.x',
    '$request.body.a..b',
    '$request.body.a[?(@.b)]',
    '$context',
    '$stageVariables.a-b',
    '$request.path/books',
    '${request.headers.x}',
    'a ${b} c',
    '${request.path.id',
  ])('rejects %j for requests [I8]', (value) => {
    expect(() => validateMappingSource('request', value, 'Books')).toThrowDefinitionError('InvalidMapping', value);
  });

  test.each([
    '$response.header.x',
    '$response.body',
    '$response.body.a',
    '$context.requestId',
    '$stageVariables.color',
  ])('accepts %j for responses', (value) =>
    expect(() => validateMappingSource('response', value, 'Books')).not.toThrow(),
  );

  test.each(['$request.header.x', '$response.path', '$response.querystring.a'])('rejects %j for responses', (value) =>
    expect(() => validateMappingSource('response', value, 'Books')).toThrowDefinitionError(
      'InvalidMapping',
      /variables of a response mapping must be \$response.header/,
    ),
  );
});

const word = fc.stringMatching(/^[A-Za-z][\w-]{0,12}$/);
const variable = fc.oneof(
  word.map((name) => MappingValue.requestHeader(name)),
  word.map((name) => MappingValue.requestQueryString(name)),
  fc.option(word, { nil: undefined }).map((path) => MappingValue.requestBody(path)),
  fc.constant(MappingValue.requestPath()),
  word.map((name) => MappingValue.requestPathParam(name)),
  word.map((name) => MappingValue.contextVariable(name)),
  fc.stringMatching(/^\w{1,12}$/).map((name) => MappingValue.stageVariable(name)),
);
const value = fc.oneof(
  variable,
  fc
    .array(variable, { minLength: 1, maxLength: 3 })
    .map((all) => MappingValue.custom(all.map((one) => `\${${one.value.slice(1)}}`).join('-'))),
  word.map((text) => MappingValue.custom(text)),
);
const header = word.map((name) => `x-books-${name}`);

describe('validateMappings and the values of MappingValue', () => {
  test('accepts every typed value, and renders it unchanged', () => {
    fc.assert(
      fc.property(header, word, value, value, value, (name, query, one, two, three) => {
        const mapping = new ParameterMapping()
          .appendHeader(name, one)
          .overwriteHeader(name, two)
          .removeHeader(`${name}-not`)
          .appendQueryString(query, three)
          .overwriteQueryString(query, one)
          .removeQueryString(`${query}-not`)
          .overwritePath(two);
        expect(() => validateMappings({ parameterMapping: mapping }, 'Books')).not.toThrow();
        expect(renderParameterMapping(mapping)).toEqual({
          [`append:header.${name}`]: one.value,
          [`overwrite:header.${name}`]: two.value,
          [`remove:header.${name}-not`]: '',
          [`append:querystring.${query}`]: three.value,
          [`overwrite:querystring.${query}`]: one.value,
          [`remove:querystring.${query}-not`]: '',
          'overwrite:path': two.value,
        });
      }),
    );
  });

  test('rejects unknown request variables, alone or in a string', () => {
    const wrong = word.filter((name) => !['header', 'querystring', 'path', 'body'].includes(name));
    fc.assert(
      fc.property(wrong, word, fc.boolean(), (place, name, inside) => {
        const text = `request.${place}.${name}`;
        expect(() =>
          validateMappingSource('request', inside ? `a\${${text}}` : `$${text}`, 'Books'),
        ).toThrowDefinitionError('InvalidMapping');
      }),
    );
  });

  test('accepts any string or throws an ApiDefinitionError', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('request' as const, 'response' as const),
        (key, text, side) => {
          for (const check of [validateMappingSource, validateMappingTarget]) {
            try {
              check(side, check === validateMappingSource ? text : key, 'Books');
            } catch (error) {
              expect(String((error as { code?: string }).code)).toMatch(/^(InvalidMapping|HeaderReserved)$/);
            }
          }
          expect(mappingVariables('no variable')).toEqual([]);
        },
      ),
    );
  });
});

describe('validateMappingTarget', () => {
  test.each(['append:header.x-a', 'overwrite:header.Host', 'remove:querystring.page', 'overwrite:path'])(
    'accepts %s for requests [I7]',
    (key) => expect(() => validateMappingTarget('request', key, 'Books')).not.toThrow(),
  );

  test.each(['append:header.x-a', 'remove:header.server', 'overwrite:statuscode'])('accepts %s for responses', (key) =>
    expect(() => validateMappingTarget('response', key, 'Books')).not.toThrow(),
  );

  test.each([
    ['request', 'header.x'],
    ['request', 'badaction:header.x'],
    ['request', 'append:path'],
    ['request', 'overwrite:path.x'],
    ['request', 'overwrite:statuscode'],
    ['request', 'append:header.'],
    ['response', 'append:querystring.x'],
    ['response', 'overwrite:path'],
    ['response', 'append:statuscode'],
  ] as const)('rejects, for a %s, %s', (side, key) => {
    expect(() => validateMappingTarget(side, key, 'Books')).toThrowDefinitionError('InvalidMapping', key);
  });

  test.each([
    'Authorization',
    'access-control-allow-origin',
    'apigw-x',
    'Connection',
    'Content-Encoding',
    'Content-Length',
    'Content-Location',
    'Forwarded',
    'Keep-Alive',
    'Origin',
    'Proxy-Authenticate',
    'Proxy-Authorization',
    'TE',
    'Trailers',
    'Transfer-Encoding',
    'Upgrade',
    'x-amz-date',
    'X-Amzn-Trace-Id',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'Via',
  ])('rejects the reserved header %s [I7]', (name) => {
    for (const side of ['request', 'response'] as const) {
      expect(() => validateMappingTarget(side, `overwrite:header.${name}`, 'Books')).toThrowDefinitionError(
        'HeaderReserved',
        `must not change the header ${name}`,
      );
    }
  });
});

describe('validateMappings', () => {
  test.each([199, 600, 99, 2000])('rejects the status code %p', (status) => {
    const mapping = new ResponseMapping().removeHeader('server');
    expect(() => validateMappings({ responseMapping: { [status]: mapping } }, 'Books')).toThrowDefinitionError(
      'InvalidMapping',
      `got ${status}`,
    );
  });

  test.each([99, 600, 2000, MappingValue.custom('not found')])('rejects %p as the new status code', (value) => {
    const mapping = new ResponseMapping().overwriteStatusCode(value);
    expect(() => validateMappings({ responseMapping: { 200: mapping } }, 'Books')).toThrowDefinitionError(
      'InvalidMapping',
      /the value of 'overwrite:statuscode' must be a status code, 100 to 599, or a variable, got/,
    );
  });

  test.each([
    100,
    599,
    MappingValue.responseHeader('status'),
    Fn.getAtt('Status', 'Code').toString(),
    Token.asNumber(Fn.ref('Status')),
  ])('accepts %p as the new status code', (value) => {
    const status = typeof value === 'string' ? MappingValue.custom(value) : value;
    const mapping = new ResponseMapping().overwriteStatusCode(status);
    expect(() => validateMappings({ responseMapping: { 200: mapping } }, 'Books')).not.toThrow();
  });

  test('rejects a value that is too long', () => {
    const mapping = new ResponseMapping().appendHeader('x-a', MappingValue.custom('a'.repeat(513)));
    expect(() => validateMappings({ responseMapping: { 200: mapping } }, 'Books')).toThrowDefinitionError(
      'LengthOutOfRange',
    );
  });
});
