import type { Grammar } from '../fact';
import type { Protocol } from '../protocol';

const PATTERNS: { readonly [protocol in Protocol]: RegExp } = {
  HTTP: /^\$(?:request\.header\.[\w!#$%&'*+.^`|~-]+|request\.querystring\.[^\s,]+|context\.[\w.-]+|stageVariables\.\w+)$/,
  WEBSOCKET: /^(?:route\.request\.(?:header|querystring)|context|stageVariables)\.[\w.-]+$/,
};

/** The kinds of identity sources. */
export type IdentitySourceKind = 'header' | 'query' | 'context' | 'stageVariable';

/** The prefix of an identity source of each kind. */
export const IDENTITY_SOURCE_PREFIXES: {
  readonly [protocol in Protocol]: Readonly<Record<IdentitySourceKind, string>>;
} = {
  HTTP: {
    header: '$request.header',
    query: '$request.querystring',
    context: '$context',
    stageVariable: '$stageVariables',
  },
  WEBSOCKET: {
    header: 'route.request.header',
    query: 'route.request.querystring',
    context: 'context',
    stageVariable: 'stageVariables',
  },
};

/** The spellings of other services, and frequent mistakes. The first one that matches tells the kind. */
const OTHER_SPELLINGS: readonly (readonly [RegExp, IdentitySourceKind])[] = [
  [/stage_?variables?\.(.+)$/i, 'stageVariable'],
  [/headers?\.(.+)$/i, 'header'],
  [/query(?:_?strings?(?:parameters)?|params?)?\.(.+)$/i, 'query'],
  [/context\.(.+)$/i, 'context'],
];

/** The form of an identity source of a Lambda authorizer. */
export const IDENTITY_SOURCE: Grammar<[protocol: Protocol]> = {
  statement:
    'An identity source of an HTTP API is $request.header, $request.querystring, $context or $stageVariables.<name>; of a WebSocket API route.request.header, route.request.querystring, context or stageVariables.<name>.',
  certainty: 'deployed',
  source: 'cdk-preflight, rules http-identity-source-expression and websocket-identity-source-expression',
  problem(source, protocol) {
    if (PATTERNS[protocol].test(source)) return undefined;
    const prefixes = IDENTITY_SOURCE_PREFIXES[protocol];
    const corrected = OTHER_SPELLINGS.map(
      ([spelling, kind]) => `${prefixes[kind]}.${spelling.exec(source)?.[1] ?? ''}`,
    ).find((one) => PATTERNS[protocol].test(one));
    const { header, query, context, stageVariable } = prefixes;
    return {
      must: `be ${header}.<name>, ${query}.<name>, ${context}.<name> or ${stageVariable}.<name>`,
      fix: `write '${corrected ?? `${header}.Authorization`}'`,
    };
  },
};

/** Returns whether a JSON Web Token can come from an identity source: a header or a parameter of the query string. */
export function isTokenSource(source: string): boolean {
  return /^\$request\.(header|querystring)\./.test(source);
}
