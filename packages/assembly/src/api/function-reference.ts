import { referencesIn } from '../value/references-in';
import type { Reference, Value } from '../value/value';

/** The types of resources that a Lambda function is called by. */
export const FUNCTION_TYPES: readonly string[] = [
  'AWS::Lambda::Alias',
  'AWS::Lambda::Function',
  'AWS::Lambda::Version',
  'AWS::Serverless::Function',
];

/** Returns the function, alias or version in a URI or a name. */
export function functionIn(value: Value): Reference | undefined {
  return referencesIn(value).find(({ type }) => FUNCTION_TYPES.includes(type));
}
