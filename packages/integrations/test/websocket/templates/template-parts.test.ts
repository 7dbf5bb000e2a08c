import { oneStack } from '@apigwv2/testing';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { Aws, Token } from 'aws-cdk-lib/core';
import fc from 'fast-check';
import {
  base64,
  jsonString,
  renderForm,
  renderJson,
  type WebSocketJson,
} from '../../../src/websocket/templates/template-parts';
import { WebSocketValue } from '../../../src/websocket/templates/value';
import { evaluateTemplate } from './evaluate-template';

const body = WebSocketValue.body();
const connectionId = WebSocketValue.context('connectionId');
const variables = (message: string) => ({ '$input.body': message, '$context.connectionId': 'Zm9v=' });
const wellFormed = fc.string({ unit: 'grapheme' });

/** Returns a stack and a token for the name of a resource. */
function resourceToken() {
  const stack = oneStack();
  return { stack, token: new CfnTable(stack, 'Table', { keySchema: [] }).ref };
}

describe('renderJson', () => {
  test('renders strings unchanged, without code of the template language', () => {
    expect(renderJson({ '#n': 'it\'s $5 for "all" #sale' })).toBe(
      '{"\\u0023n":"it\'s \\u00245 for \\"all\\" \\u0023sale"}',
    );
  });

  test('renders any document without placeholders unchanged', () => {
    const document = fc.dictionary(wellFormed, fc.jsonValue({ noUnicodeString: false }));
    fc.assert(
      fc.property(document, (given) => {
        const plain = JSON.parse(JSON.stringify(given));
        const rendered = renderJson(plain as Record<string, WebSocketJson>);
        // The CDK encodes tokens as numbers of a reserved range, and a random number may be in it.
        fc.pre(!rendered.includes('${Token['));
        expect(JSON.parse(evaluateTemplate(rendered, {}))).toEqual(plain);
      }),
    );
  });

  test('keeps any message a string', () => {
    fc.assert(
      fc.property(wellFormed, (message) => {
        const template = renderJson({ list: [body, { id: connectionId }], gone: undefined, on: true, none: null });
        const document = { list: [message, { id: 'Zm9v=' }], on: true, none: null };
        expect(JSON.parse(evaluateTemplate(template, variables(message)))).toEqual(document);
      }),
    );
  });

  test('keeps a document within a document, for any message', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, (message, literal) => {
        const template = renderJson({ input: jsonString({ from: connectionId, literal, message: body }) });
        const { input } = JSON.parse(evaluateTemplate(template, variables(message)));
        expect(JSON.parse(input)).toEqual({ from: 'Zm9v=', literal, message });
      }),
    );
  });

  test('keeps names of resources and Regions, which resolve at deployment', () => {
    const { stack, token } = resourceToken();
    expect(stack.resolve(renderJson({ region: Aws.REGION }))).toEqual({
      'Fn::Join': ['', ['{"region":"', { Ref: 'AWS::Region' }, '"}']],
    });
    expect(stack.resolve(renderJson({ table: `a "${token}" $b`, n: Token.asNumber({ Ref: 'N' }) }))).toEqual({
      'Fn::Join': ['', ['{"table":"a \\"', { Ref: 'Table' }, '\\" \\u0024b","n":', { Ref: 'N' }, '}']],
    });
  });
});

describe('numbers', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, -Number.POSITIVE_INFINITY])(
    'rejects %p, which JSON does not have',
    (number) => {
      expect(() => renderJson({ list: [{ number }] })).toThrowDefinitionError('NumberNotFinite');
      expect(() => renderForm({ Body: { number } })).toThrowDefinitionError('NumberNotFinite');
    },
  );
});

describe('renderForm', () => {
  test('keeps any message in its field', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, (message, literal) => {
        const template = renderForm({ Action: 'Send', Body: { literal, message: body }, Raw: body, Gone: undefined });
        const fields = new URLSearchParams(evaluateTemplate(template, variables(message)).replace(/\+/g, '%2B'));
        expect([...fields.keys()]).toEqual(['Action', 'Body', 'Raw']);
        expect(JSON.parse(fields.get('Body') as string)).toEqual({ literal, message });
        expect(fields.get('Raw')).toBe(message);
      }),
    );
  });

  test('encodes names of resources per message', () => {
    const { stack, token } = resourceToken();
    expect(stack.resolve(renderForm({ TopicArn: token }))).toEqual({
      'Fn::Join': ['', ['TopicArn=$util.urlEncode("', { Ref: 'Table' }, '")']],
    });
  });
});

describe('base64', () => {
  test('encodes strings at synthesis, and placeholders and tokens per message', () => {
    const { stack, token } = resourceToken();
    const render = (data: string | WebSocketValue) => stack.resolve(renderJson({ data: base64(data) }));
    expect(render('tick')).toBe('{"data":"dGljaw=="}');
    expect(render(body)).toBe('{"data":"$util.base64Encode($input.body)"}');
    expect(render(token)).toEqual({
      'Fn::Join': ['', ['{"data":"$util.base64Encode("', { Ref: 'Table' }, '")"}']],
    });
  });
});
