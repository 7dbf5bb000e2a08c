import { checkProtocol, type IHttpApiRef, type IHttpRouteIntegration, markClass } from '@apigwv2/contracts';
import type { IIntegrationRef, IntegrationReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { type HttpIntegrationAttributes, ImportedHttpIntegration } from './imported-integration';
import type { HttpIntegrationOptions } from './integration-options';
import { createHttpIntegration } from './render-integration';

/** What an integration of an HTTP API calls, and the API that it is of. */
export type HttpIntegrationProps = HttpIntegrationOptions & {
  /** The API whose routes may lead to the integration. */
  readonly httpApi: IHttpApiRef;
};

/**
 * An integration of an HTTP API as a construct of its own, for routes that are written as L1s.
 *
 * A route of these packages takes a class such as `HttpLambdaIntegration` instead, which makes the integration itself
 * and gives the API permission to call the target.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations.html
 * @example
 * const books = new HttpIntegration(stack, 'Books', {
 *   httpApi: api,
 *   integrationType: HttpIntegrationType.HTTP_PROXY,
 *   integrationUri: 'https://example.com/books',
 *   method: HttpMethod.GET,
 * });
 * new CfnRoute(stack, 'GetBooks', {
 *   apiId: api.apiRef.apiId,
 *   routeKey: 'GET /books',
 *   target: `integrations/${books.integrationId}`,
 * });
 */
export class HttpIntegration extends Resource implements IIntegrationRef {
  static {
    markClass(HttpIntegration, '@apigwv2/integrations.HttpIntegration');
  }

  /** An integration that is there already, for routes of its API. */
  static fromHttpIntegrationAttributes(
    scope: Construct,
    id: string,
    attributes: HttpIntegrationAttributes,
  ): IHttpRouteIntegration {
    return new ImportedHttpIntegration(scope, id, attributes);
  }

  /** The API whose routes may lead to the integration. */
  readonly httpApi: IHttpApiRef;

  /** The id of the integration. */
  readonly integrationId: string;

  /** Points at the integration. */
  readonly integrationRef: IntegrationReference;

  /**
   * @throws ApiDefinitionError `ActionParameterMissing`, `HeaderReserved`, `IntegrationOptionsConflict`,
   * `LengthOutOfRange`, `MappingMalformed`, `TimeoutOutOfRange` or `UrlMalformed` for options that the service would
   * refuse, `ProtocolMismatch` for a WebSocket API
   */
  constructor(scope: Construct, id: string, props: HttpIntegrationProps) {
    super(scope, id);
    const { httpApi } = props;
    checkProtocol(httpApi, 'HTTP', this);
    const { ref } = createHttpIntegration(this, httpApi, props);
    this.httpApi = httpApi;
    this.integrationId = ref;
    this.integrationRef = { apiId: httpApi.apiRef.apiId, integrationId: ref };
  }
}
