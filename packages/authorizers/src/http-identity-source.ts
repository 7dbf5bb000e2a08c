import { ApiDefinitionError } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

const SOURCE =
  /^\$(?:request\.header\.[\w!#$%&'*+.^`|~-]+|request\.querystring\.[^\s,]+|context\.[\w.-]+|stageVariables\.\w+)$/;

/** How people write the four kinds, in other services and by mistake; the first kind that fits is meant. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/stage_?variables?\.(.+)$/i, '$stageVariables'],
  [/headers?\.(.+)$/i, '$request.header'],
  [/query(?:_?strings?(?:parameters)?|params?)?\.(.+)$/i, '$request.querystring'],
  [/context\.(.+)$/i, '$context'],
];

/**
 * A part of a request to an HTTP API by which an authorizer knows the caller.
 */
export interface HttpIdentitySource {
  /** Keeps identity sources of HTTP APIs and of WebSocket APIs apart for the compiler. */
  readonly protocol: 'HTTP';
  /** The source as the service writes it, such as `$request.header.Authorization`. */
  readonly expression: string;
}

/**
 * Makes the identity sources of HTTP APIs. A request must have all sources of its authorizer, else it is answered with
 * 401 before the authorizer is asked.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 * @example
 * const guard = new HttpLambdaAuthorizer('Guard', handler, {
 *   identitySource: [HttpIdentitySource.header('Authorization'), HttpIdentitySource.context('routeKey')],
 * });
 */
export const HttpIdentitySource = {
  /**
   * A header of the request.
   *
   * @param name in any case
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  header(name: string): HttpIdentitySource {
    return HttpIdentitySource.parse(`$request.header.${name}`);
  },

  /**
   * A parameter of the query string.
   *
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  query(name: string): HttpIdentitySource {
    return HttpIdentitySource.parse(`$request.querystring.${name}`);
  },

  /**
   * What the service knows of the request, such as `routeKey` or `identity.sourceIp`.
   *
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  context(name: string): HttpIdentitySource {
    return HttpIdentitySource.parse(`$context.${name}`);
  },

  /**
   * A variable of the stage.
   *
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  stageVariable(name: string): HttpIdentitySource {
    return HttpIdentitySource.parse(`$stageVariables.${name}`);
  },

  /**
   * The source that a text stands for. A text that holds a token is taken as it is.
   *
   * @param at the construct that an error names; default the text itself
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  parse(expression: string, at: IConstruct | string = `HttpIdentitySource '${expression}'`): HttpIdentitySource {
    if (Token.isUnresolved(expression) || SOURCE.test(expression)) return { protocol: 'HTTP', expression };
    throw new ApiDefinitionError(
      'IdentitySourceMalformed',
      `an identity source of an HTTP API must be $request.header.<name>, $request.querystring.<name>, $context.<name> or $stageVariables.<name>, got '${expression}'; write '${rightForm(expression)}'`,
      at,
    );
  },
};

function rightForm(expression: string): string {
  for (const [pattern, kind] of MEANT) {
    const [, name = ''] = pattern.exec(expression) ?? [];
    if (SOURCE.test(`${kind}.${name}`)) return `${kind}.${name}`;
  }
  return '$request.header.Authorization';
}
