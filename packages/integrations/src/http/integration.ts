import {
  checkedProps,
  checkProtocol,
  constructs,
  discarded,
  HttpMethod,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  oneOf,
  optional,
  options,
  scopeAndId,
  setFqn,
  string,
} from '@apigwv2/contracts';
import { CfnIntegration, type IIntegrationRef, type IntegrationReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { HttpConnectionType } from './connection-type';
import { type HttpIntegrationAttributes, ImportedHttpIntegration } from './imported-integration';
import { INTEGRATION_CREDENTIALS } from './integration-credentials';
import type { HttpIntegrationOptions } from './integration-options';
import { HttpIntegrationSubtype } from './integration-subtype';
import { HttpIntegrationType } from './integration-type';
import { registerMappingUse } from './mapping/mapping-use';
import { PAYLOAD_FORMAT_VERSION } from './payload-format-version';
import { renderHttpIntegration } from './render-integration';
import { HTTP_TARGET_OPTIONS } from './target-options';
import { validateHttpIntegration } from './validate-integration';
import { warnOfHttpIntegration } from './warn-of-integration';

/** Properties of an `HttpIntegration`. */
export type HttpIntegrationProps = HttpIntegrationOptions & {
  /** The API of the integration. */
  readonly httpApi: IHttpApiRef;
};

/**
 * An integration of an HTTP API as a separate construct, for routes defined as L1s.
 *
 * Routes of `@apigwv2/core-http` take a class such as `HttpLambdaIntegration` instead, which also grants the API
 * permission to call the target.
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
    setFqn(HttpIntegration, '@apigwv2/integrations.HttpIntegration');
  }

  /** Imports an existing integration, for routes of its API. */
  static fromHttpIntegrationAttributes(
    scope: Construct,
    id: string,
    attributes: HttpIntegrationAttributes,
  ): IHttpRouteIntegration {
    return new ImportedHttpIntegration(scope, id, attributes);
  }

  /** The API of the integration. */
  readonly httpApi: IHttpApiRef;

  /** The ID of the integration. */
  readonly integrationId: string;

  /** A reference to the integration. */
  readonly integrationRef: IntegrationReference;

  /**
   * @throws ApiDefinitionError `MissingActionParameter`, `HeaderReserved`, `IntegrationOptionsConflict`,
   * `LengthOutOfRange`, `InvalidMapping`, `ProtocolMismatch`, `TimeoutOutOfRange`, `InvalidUrl`
   */
  constructor(scope: Construct, id: string, props: HttpIntegrationProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      props = checkedProps(HTTP_INTEGRATION_PROPS, props, this);
      const { httpApi } = props;
      checkProtocol(httpApi, 'HTTP', this);
      validateHttpIntegration(props, this);
      warnOfHttpIntegration(httpApi, props, this);
      registerMappingUse(props, this);
      const { apiId } = httpApi.apiRef;
      const { ref } = new CfnIntegration(this, 'Resource', { apiId, ...renderHttpIntegration(props) });
      this.httpApi = httpApi;
      this.integrationId = ref;
      this.integrationRef = { apiId, integrationId: ref };
    } catch (error) {
      throw discarded(this, error);
    }
  }
}

/** The kinds of the options of {@link HttpIntegrationProps}. */
export const HTTP_INTEGRATION_PROPS = options<HttpIntegrationProps>({
  integrationType: oneOf(HttpIntegrationType),
  integrationUri: optional(string),
  integrationSubtype: optional(oneOf(HttpIntegrationSubtype)),
  credentials: optional(INTEGRATION_CREDENTIALS),
  method: optional(oneOf(HttpMethod)),
  payloadFormatVersion: optional(PAYLOAD_FORMAT_VERSION),
  connectionType: optional(oneOf(HttpConnectionType)),
  connectionId: optional(string),
  secureServerName: optional(string),
  ...HTTP_TARGET_OPTIONS.kinds,
  httpApi: constructs.api,
});
