import { ApiDefinitionError } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

type Kind = 'header' | 'query' | 'context' | 'stageVariable';

/** How one kind of API writes the identity sources of its authorizers. */
export interface IdentitySourceGrammar {
  /** What an error calls the kind of API. */
  readonly api: string;
  /** What a source looks like as a whole. */
  readonly pattern: RegExp;
  /** What a source of each kind has in front of its name. */
  readonly kinds: Readonly<Record<Kind, string>>;
}

/** How people write the four kinds, in other services and by mistake; the first kind that fits is meant. */
const MEANT: readonly (readonly [RegExp, Kind])[] = [
  [/stage_?variables?\.(.+)$/i, 'stageVariable'],
  [/headers?\.(.+)$/i, 'header'],
  [/query(?:_?strings?(?:parameters)?|params?)?\.(.+)$/i, 'query'],
  [/context\.(.+)$/i, 'context'],
];

/**
 * Checks an identity source, and says in an error what was meant. A text that holds a token is let through.
 *
 * @throws ApiDefinitionError `IdentitySourceMalformed`
 */
export function checkIdentitySource(
  expression: string,
  { api, pattern, kinds }: IdentitySourceGrammar,
  at: IConstruct | string,
): void {
  if (Token.isUnresolved(expression) || pattern.test(expression)) return;
  const meant = MEANT.map(([written, kind]) => `${kinds[kind]}.${written.exec(expression)?.[1] ?? ''}`);
  const rightForm = meant.find((form) => pattern.test(form)) ?? `${kinds.header}.Authorization`;
  throw new ApiDefinitionError(
    'IdentitySourceMalformed',
    `an identity source of ${api} must be ${kinds.header}.<name>, ${kinds.query}.<name>, ${kinds.context}.<name> or ${kinds.stageVariable}.<name>, got '${expression}'; write '${rightForm}'`,
    at,
  );
}
