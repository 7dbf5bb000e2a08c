import { type Permission, patternOf, type Value } from '@apigwv2/assembly';
import { type PartlyKnown, POLICY_SIZE, statementSize, UNKNOWN_PART } from '@apigwv2/spec';
import { CALLS_HANDLER, HANDLER, PERMISSION } from '../../examples/resources';
import { http } from '../../examples/template';
import { permissionsByHandler } from '../../find/function-use';
import type { Rule } from '../../find/rule';

const many = (count: number) => ({
  Handler: HANDLER,
  Integration: CALLS_HANDLER,
  ...Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `Permission${index}`,
      {
        ...PERMISSION,
        Properties: {
          ...PERMISSION.Properties,
          SourceArn: { 'Fn::Sub': `arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/*/*/*` },
        },
      },
    ]),
  ),
});

/** The resource policy of a function has at most 20 480 bytes. */
export const permissionPolicyTooLarge: Rule = {
  id: 'permission-policy-too-large',
  since: '0.1.0',
  level: 'error',
  certainty: 'reported',
  source: POLICY_SIZE.source,
  title: 'The resource policy of a function has at most 20 480 bytes',
  why: 'AWS Lambda rejects the permission that exceeds it.',
  fix: 'use one permission for the API, with the source ARN <api>/*',
  *check(graph) {
    for (const [handler, own] of permissionsByHandler(graph)) {
      if (handler === '') continue;
      const sizes = own.map((one) => statementSize(undefined, partsOf(one.get('SourceArn'))));
      const sum = (end: 'least' | 'greatest') => sizes.reduce((total, size) => total + size[end], 0);
      if (sum('greatest') <= POLICY_SIZE.bytes) continue;
      const certain = sum('least') > POLICY_SIZE.bytes;
      yield {
        at: own.at(-1) as Permission,
        what: `the resource policy of ${own[0]?.handler?.logicalId} must have at most ${POLICY_SIZE.bytes} bytes, got ${sum('least')} to ${sum('greatest')} of ${own.length} permissions`,
        ...(!certain && { level: 'note' as const }),
      };
    }
  },
  bad: [
    { say: 'a hundred permissions', templates: http(many(100)), at: ['Permission99 '] },
    { say: 'as many as may fit', templates: http(many(50)), at: ['Permission49 '], level: 'note' },
  ],
  good: [{ say: 'one permission', templates: http(many(1)) }],
};

function partsOf(arn: Value): PartlyKnown | undefined {
  const pattern = patternOf(arn);
  if (pattern === undefined) return undefined;
  const unknownParts = pattern.split(UNKNOWN_PART).length - 1;
  return { known: pattern.length - unknownParts, unknownParts };
}
