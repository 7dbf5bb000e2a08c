import {
  boolean,
  checkedProps,
  checkProtocol,
  constructs,
  discarded,
  duration,
  either,
  type IHttpApiRef,
  type IHttpRouteAuthorizer,
  list,
  oneOf,
  optional,
  options,
  scopeAndId,
  setFqn,
  string,
} from '@apigwv2/contracts';
import type { AuthorizerReference, IAuthorizerRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { createAuthorizer } from '../create-authorizer';
import { IDENTITY_SOURCE } from '../identity-source/identity-sources';
import { type HttpAuthorizerAttributes, importedHttpAuthorizer } from '../imported/http-authorizer';
import { JWT_ISSUER } from '../jwt/jwt-issuer';
import type { HttpAuthorizerOptions } from './authorizer-options';
import { AuthorizerPayloadVersion } from './authorizer-payload-version';
import { HttpAuthorizerType } from './authorizer-type';
import { renderHttpAuthorizer } from './render-authorizer';
import { validateHttpAuthorizer } from './validate-authorizer';

/** Properties of an `HttpAuthorizer`. */
export type HttpAuthorizerProps = HttpAuthorizerOptions & {
  /** The API of the authorizer. */
  readonly httpApi: IHttpApiRef;

  /** The name of the authorizer within its API, 1 to 128 characters. @default - the ID of the construct */
  readonly authorizerName?: string;
};

/**
 * An authorizer of an HTTP API as a separate construct, for routes defined as L1s.
 *
 * Routes of `@apigwv2/core-http` take a class such as `HttpJwtAuthorizer` instead, which creates the authorizer itself.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
 * @example
 * const readers = new HttpAuthorizer(stack, 'Readers', {
 *   httpApi: api,
 *   type: HttpAuthorizerType.JWT,
 *   jwtIssuer: 'https://issuer.example.com',
 *   jwtAudience: ['books'],
 * });
 * new CfnRoute(stack, 'GetBooks', {
 *   apiId: api.apiRef.apiId,
 *   routeKey: 'GET /books',
 *   authorizationType: 'JWT',
 *   authorizerId: readers.authorizerId,
 * });
 */
export class HttpAuthorizer extends Resource implements IAuthorizerRef {
  static {
    setFqn(HttpAuthorizer, '@apigwv2/authorizers.HttpAuthorizer');
  }

  /**
   * Imports an existing authorizer, for routes of its API.
   *
   * @throws ApiDefinitionError `AuthorizerOptionsConflict` for an unknown type, `AuthorizerOfOtherApi` when a route of
   * another API uses it
   */
  static fromHttpAuthorizerAttributes(
    scope: Construct,
    id: string,
    attributes: HttpAuthorizerAttributes,
  ): IHttpRouteAuthorizer {
    return importedHttpAuthorizer(scope, id, attributes);
  }

  /** The API of the authorizer. */
  readonly httpApi: IHttpApiRef;

  /** The ID of the authorizer. */
  readonly authorizerId: string;

  /** A reference to the authorizer. */
  readonly authorizerRef: AuthorizerReference;

  /**
   * @throws ApiDefinitionError `DuplicateAuthorizerName`, `AuthorizerOptionsConflict`, `CacheTtlOutOfRange`,
   * `InvalidIdentitySource`, `JwtAudienceOutOfRange`, `InvalidJwtIssuer`, `LengthOutOfRange`, `ProtocolMismatch`,
   * `InvalidUrl`
   */
  constructor(scope: Construct, id: string, props: HttpAuthorizerProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      props = checkedProps(HTTP_AUTHORIZER_PROPS, props, this);
      const { httpApi, authorizerName = id } = props;
      checkProtocol(httpApi, 'HTTP', this);
      validateHttpAuthorizer(authorizerName, props, this);
      this.httpApi = httpApi;
      this.authorizerRef = createAuthorizer(this, httpApi, authorizerName, renderHttpAuthorizer(props));
      this.authorizerId = this.authorizerRef.authorizerId;
    } catch (error) {
      throw discarded(this, error);
    }
  }
}

/** The kinds of the options of {@link HttpAuthorizerProps}. */
export const HTTP_AUTHORIZER_PROPS = options<HttpAuthorizerProps>({
  type: oneOf(HttpAuthorizerType, 'for IAM, use new HttpIamAuthorizer()'),
  jwtIssuer: optional(either(string, JWT_ISSUER)),
  jwtAudience: optional(list(string)),
  identitySource: optional(list(either(string, IDENTITY_SOURCE))),
  httpApi: constructs.api,
  authorizerName: optional(string),
  authorizerUri: optional(string),
  payloadFormatVersion: optional(oneOf(AuthorizerPayloadVersion)),
  enableSimpleResponses: optional(boolean),
  resultsCacheTtl: optional(duration),
  role: optional(constructs.role),
});
