import { type Environment, type Value, worldOf } from '../src';

/** The sections of a template besides `Resources`. */
export type Sections = Readonly<Record<string, unknown>>;

/** Returns the value of an expression in a template `t.json` with an API `Api` and a function `Handler`. */
export function valueFrom(expression: unknown, sections: Sections = {}, environment: Environment = {}): Value {
  const { Resources, ...others } = sections;
  const template = {
    ...others,
    Resources: {
      Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'shop', ProtocolType: 'HTTP' } },
      Handler: { Type: 'AWS::Lambda::Function' },
      Probe: { Type: 'Custom::Probe', Properties: { Value: expression } },
      ...(Resources as object | undefined),
    },
  };
  const [found] = worldOf({ 't.json': template }, environment).templates;
  return found?.resources.get('Probe')?.get('Value') ?? { kind: 'none' };
}

/** Returns the value of an expression in a template of its own text. */
export function valueIn(text: string, property = 'Value'): Value {
  const [found] = worldOf({ 't.yaml': text }).templates;
  return found?.resources.get('Probe')?.get(property) ?? { kind: 'none' };
}

/** The return value of `Ref` of the API. */
export const API = {
  kind: 'reference',
  template: 't.json',
  logicalId: 'Api',
  type: 'AWS::ApiGatewayV2::Api',
  attribute: 'Ref',
} as const;

/** Returns a value that is written out. */
export const text = (value: string | number | boolean) => ({ kind: 'literal', value }) as const;
