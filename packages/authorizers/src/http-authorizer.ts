import { checkProtocol, type IHttpApiRef, type IHttpRouteAuthorizer, setFqn } from '@apigwv2/contracts';
import type { AuthorizerReference, IAuthorizerRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { createHttpAuthorizer } from './create-http-authorizer';
import type { HttpAuthorizerOptions } from './http-authorizer-options';
import { type HttpAuthorizerAttributes, ImportedHttpAuthorizer } from './imported-http-authorizer';

/** What an authorizer of an HTTP API is made of, and the API that it is of. */
export type HttpAuthorizerProps = HttpAuthorizerOptions & {
  /** The API whose routes the authorizer may guard. */
  readonly httpApi: IHttpApiRef;

  /** The name of the authorizer within its API, 1 to 128 characters. @default - the id of the construct */
  readonly authorizerName?: string;
};

/**
 * An authorizer of an HTTP API as a construct of its own, for routes that are written as L1s.
 *
 * A route of these packages takes a class such as `HttpJwtAuthorizer` instead, which makes the authorizer itself.
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
   * An authorizer that is there already, for routes of its API.
   *
   * @throws ApiDefinitionError `AuthorizerOptionsConflict` for an unknown type, `AuthorizerOfOtherApi` when a route of
   * another API is given it
   */
  static fromHttpAuthorizerAttributes(
    scope: Construct,
    id: string,
    attributes: HttpAuthorizerAttributes,
  ): IHttpRouteAuthorizer {
    return new ImportedHttpAuthorizer(scope, id, attributes);
  }

  /** The API whose routes the authorizer may guard. */
  readonly httpApi: IHttpApiRef;

  /** The id of the authorizer. */
  readonly authorizerId: string;

  /** Points at the authorizer. */
  readonly authorizerRef: AuthorizerReference;

  /**
   * @throws ApiDefinitionError `AuthorizerOptionsConflict`, `CacheTtlOutOfRange`, `IdentitySourceMalformed`,
   * `JwtAudienceOutOfRange`, `JwtIssuerMalformed`, `LengthOutOfRange` or `UrlMalformed` for options that the service
   * would refuse, `AuthorizerNameTaken`, `ProtocolMismatch` for a WebSocket API
   */
  constructor(scope: Construct, id: string, props: HttpAuthorizerProps) {
    super(scope, id);
    const { httpApi, authorizerName = id } = props;
    checkProtocol(httpApi, 'HTTP', this);
    const { ref } = createHttpAuthorizer(this, httpApi, authorizerName, props);
    this.httpApi = httpApi;
    this.authorizerId = ref;
    this.authorizerRef = { apiId: httpApi.apiRef.apiId, authorizerId: ref };
  }
}
