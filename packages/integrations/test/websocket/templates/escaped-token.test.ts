import { oneStack } from '@apigwv2/testing';
import { CfnParameter, CustomResource, Fn, type Stack } from 'aws-cdk-lib/core';
import fc from 'fast-check';
import { base64, jsonString, renderForm, renderJson } from '../../../src/websocket/templates/template-parts';
import { WebSocketValue } from '../../../src/websocket/templates/value';
import { evaluateTemplate } from './evaluate-template';

/** Returns what CloudFormation renders for a value, given that of the parameter. */
function deployed(value: unknown, parameter: string): string {
  if (typeof value === 'string') return value;
  const [name, given] = Object.entries(value as object)[0] as [string, never];
  if (name === 'Ref' || name === 'Fn::ImportValue' || name === 'Fn::GetAtt') return parameter;
  if (name !== 'Fn::Join') throw new Error(`unknown function ${name}`);
  const [delimiter, list] = given as [string, { 'Fn::Split': [string, unknown] } | unknown[]];
  if (Array.isArray(list)) return list.map((one) => deployed(one, parameter)).join(delimiter);
  const [separator, source] = list['Fn::Split'];
  return deployed(source, parameter).split(separator).join(delimiter);
}

const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '"',
    '","Admin":"',
    '\\',
    '\\"',
    '#set($x = 1)',
    '$input.body',
    '${a}',
    "'",
    '%22',
    'a+b',
    '\n',
    '\t"',
  ),
);
/** Other control characters are in no value of CloudFormation. */
const isDeployable = (text: string) => [...text].every((one) => one >= ' ' || '\t\n\r'.includes(one));

describe('a token in a template', () => {
  test.each<[string, (stack: Stack) => string]>([
    ['parameter', (stack) => new CfnParameter(stack, 'Value').valueAsString],
    ['imported value', () => Fn.importValue('Value')],
    [
      'attribute of a custom resource',
      (stack) =>
        new CustomResource(stack, 'Custom', { serviceToken: 'arn:aws:sns:eu-west-1:111122223333:t' }).getAttString(
          'Arn',
        ),
    ],
  ])('never ends the string that it is in, whatever the value of the %s', (_what, tokenIn) => {
    const stack = oneStack();
    const token = tokenIn(stack);
    const message = WebSocketValue.body();
    const json = stack.resolve(
      renderJson({ a: `x${token}y`, [token]: message, b: jsonString({ c: token, d: 1 }), e: base64(`x"${token}`) }),
    );
    const form = stack.resolve(renderForm({ Body: { c: `"${token}` }, Raw: token, Message: message }));
    fc.assert(
      fc.property(value.filter(isDeployable), value, (given, sent) => {
        fc.pre(given !== 'a' && given !== 'b' && given !== 'e');
        const variables = { '$input.body': sent };
        const { a, b, e, ...rest } = JSON.parse(evaluateTemplate(deployed(json, given), variables));
        expect([a, JSON.parse(b), rest]).toEqual([`x${given}y`, { c: given, d: 1 }, { [given]: sent }]);
        expect(Buffer.from(e, 'base64').toString()).toBe(`x"${given}`);
        const fields = new URLSearchParams(evaluateTemplate(deployed(form, given), variables).replace(/\+/g, '%2B'));
        expect([...fields.keys()]).toEqual(['Body', 'Raw', 'Message']);
        expect([JSON.parse(fields.get('Body') as string), fields.get('Raw')]).toEqual([{ c: `"${given}` }, given]);
      }),
    );
  });
});
