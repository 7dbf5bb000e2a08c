import type { Fact } from '../fact';

/** The size of the resource policy of a function. */
export const POLICY_SIZE: Fact & { readonly bytes: number } = {
  statement: 'The resource policy of a function has at most 20 480 bytes.',
  certainty: 'documented',
  source:
    'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html; https://github.com/aws/aws-cdk/issues/19535',
  bytes: 20_480,
};

/** The lengths of what is only known after deployment: the least, and the greatest that is usual. */
const UNKNOWN = { least: 8, greatest: 24 };
/** The length of the ARN of a function that is only known after deployment. */
const FUNCTION_ARN = { least: 60, greatest: 140 };
/** The bytes that Lambda writes around the two ARNs of a statement, including its ID. */
const FRAME = { least: 195, greatest: 300 };

/** An ARN, as far as it is known. */
export interface PartlyKnown {
  /** The number of known characters. */
  readonly known: number;
  /** The number of parts that are only known after deployment. */
  readonly unknownParts: number;
}

/**
 * Returns the least and the greatest number of bytes of a statement that allows an API to call a function.
 *
 * @param functionArn undefined if no part of it is known
 * @param sourceArn undefined if no part of it is known
 */
export function statementSize(
  functionArn: PartlyKnown | undefined,
  sourceArn: PartlyKnown | undefined,
): { readonly least: number; readonly greatest: number } {
  const size = (end: 'least' | 'greatest') =>
    FRAME[end] + lengthOf(functionArn, end, FUNCTION_ARN[end]) + lengthOf(sourceArn, end, UNKNOWN[end]);
  return { least: size('least'), greatest: size('greatest') };
}

function lengthOf(arn: PartlyKnown | undefined, end: 'least' | 'greatest', whole: number): number {
  return arn === undefined ? whole : arn.known + arn.unknownParts * UNKNOWN[end];
}
