import { Aws, CfnResource, Fn, type IResolvable, Reference, Token, Tokenization } from 'aws-cdk-lib/core';
import { mapString } from './map-string';

/** The characters that end a JSON string or start code of the template language, with their escape sequences. */
const IN_JSON = [
  ['\\', '\\\\'],
  ['"', '\\"'],
  ['$', '\\u0024'],
  ['#', '\\u0023'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
] as const;

/** The characters that end a string of the template language or start code in it, and those that URL decoding changes. */
const IN_TEMPLATE_STRING = [
  ['%', '%25'],
  ['+', '%2B'],
  ['\\', '%5C'],
  ['"', '%22'],
  ['$', '%24'],
  ['#', '%23'],
] as const;

/** Returns a token as content of a JSON string, which no value of it can end: CloudFormation escapes it at deployment. */
export function tokenInJson(token: IResolvable): string {
  return isPlain(token) ? Token.asString(token) : escaped(token, IN_JSON);
}

/** Returns a string with tokens as an expression of the template language, which no value of them can end. */
export function stringExpression(value: string): string {
  const token = Tokenization.reverseString(value).firstToken;
  if (token !== undefined && Token.asString(token) === value && isPlain(token)) return `"${value}"`;
  const encoded = mapString(value, {
    literal: encodeURIComponent,
    token: (each) => escaped(each, IN_TEMPLATE_STRING),
  });
  return `$util.urlDecode("${encoded}")`;
}

/** CloudFormation has no function that replaces strings; splitting and joining does. */
function escaped(token: IResolvable, sequences: readonly (readonly [string, string])[]): string {
  return sequences.reduce(
    (value, [character, sequence]) => Fn.join(sequence, Fn.split(character, value)),
    Token.asString(token),
  );
}

/** Returns whether the value of a token needs no escaping: a pseudo parameter, or the name, ID or ARN of a resource. */
function isPlain(token: IResolvable): boolean {
  if (!Reference.isReference(token)) return Object.values(Aws).includes(Token.asString(token));
  const { target, displayName } = token;
  if (displayName.startsWith('AWS::')) return true;
  const type = CfnResource.isCfnResource(target) ? target.cfnResourceType : target.node.defaultChild && 'AWS::';
  if (type === undefined || /^Custom::|^AWS::CloudFormation::/.test(type)) return false;
  return /^Ref$|(?:Arn|Id|Name|Url)$/.test(displayName);
}
