import { HTTP_GRAMMAR } from './identity-source-grammar';
import { type IdentitySource, identitySources } from './identity-sources';

/** A part of a request to an HTTP API that identifies the caller. */
export type HttpIdentitySource = IdentitySource<'HTTP'>;

/**
 * The identity sources of HTTP APIs. A request without one of the sources of its authorizer is rejected with 401, and the
 * authorizer is not called.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 * @example
 * const guard = new HttpLambdaAuthorizer('Guard', handler, {
 *   identitySource: [HttpIdentitySource.header('Authorization'), HttpIdentitySource.context('routeKey')],
 * });
 */
export const HttpIdentitySource = identitySources(HTTP_GRAMMAR);

/** Identity sources of an HTTP API: from the builder, or as strings in the syntax of the service. */
export type HttpIdentitySources = readonly (string | HttpIdentitySource)[];

/** The header in which most clients send their credentials. */
export const AUTHORIZATION_HEADER = HttpIdentitySource.header('Authorization').expression;
