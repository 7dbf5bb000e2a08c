// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is only known after deployment is written so
import { valueText } from '../src/value-text';
import { joined, stackOf } from './stack-of';

const exporting = stackOf('Base', { Outputs: { Out: { Value: { Ref: 'Api' }, Export: { Name: 'Base:Api' } } } });

describe('valueText', () => {
  test.each([
    ['a text', 'https://example.com', 'https://example.com'],
    ['a reference', { Ref: 'AWS::Region' }, '${AWS::Region}'],
    ['an attribute', { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }, '${Api.ApiEndpoint}'],
    ['a substitution', { 'Fn::Sub': 'x-${AWS::Region}' }, 'x-${AWS::Region}'],
    ['joined parts', joined('https://', { Ref: 'Api' }, '.com'), 'https://${Api}.com'],
    ['an import of a stack that is there', { 'Fn::ImportValue': 'Base:Api' }, '${Api}'],
    ['an import of any other', { 'Fn::ImportValue': 'Other' }, '${Other}'],
    ['another function', { 'Fn::Select': [0, ['a']] }, '{"Fn::Select":[0,["a"]]}'],
    ['an object', { a: 1, b: 2 }, '{"a":1,"b":2}'],
  ])('%s is written as in Fn::Sub', (_, value, text) => {
    expect(valueText(value, [exporting])).toBe(text);
  });
});
