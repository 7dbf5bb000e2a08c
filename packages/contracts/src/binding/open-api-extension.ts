import type { CfnAuthorizerProps, CfnIntegrationProps } from 'aws-cdk-lib/aws-apigatewayv2';

/**
 * The members of the extension of a target in an OpenAPI document.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html
 */
export type OpenApiExtension = { readonly [member: string]: unknown };

/** The binding of a target to an API that is defined by an OpenAPI document. */
export interface OpenApiBinding<Route> {
  /** The members of `x-amazon-apigateway-integration` or `x-amazon-apigateway-authorizer`. */
  readonly extension: OpenApiExtension;
  /** Prepares the target for a route, such as by granting a permission. */
  admit?(route: Route): void;
}

/**
 * Renders an integration of an HTTP API as `x-amazon-apigateway-integration`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration.html
 */
export function integrationExtension(integration: Omit<CfnIntegrationProps, 'apiId'>): OpenApiExtension {
  const { responseParameters, tlsConfig } = integration;
  return defined({
    type: integration.integrationType.toLowerCase(),
    integrationSubtype: integration.integrationSubtype,
    uri: integration.integrationUri,
    httpMethod: integration.integrationMethod,
    payloadFormatVersion: integration.payloadFormatVersion,
    timeoutInMillis: integration.timeoutInMillis,
    connectionType: integration.connectionType,
    connectionId: integration.connectionId,
    credentials: integration.credentialsArn,
    requestParameters: integration.requestParameters,
    responseParameters: responseParameters && flat(responseParameters as ResponseParameters),
    tlsConfig,
  });
}

/**
 * Renders an authorizer of an HTTP API as `x-amazon-apigateway-authorizer`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authorizer.html
 */
export function authorizerExtension(
  authorizer: Pick<CfnAuthorizerProps, 'authorizerType'> & Partial<CfnAuthorizerProps>,
): OpenApiExtension {
  const { identitySource } = authorizer;
  return defined({
    type: authorizer.authorizerType.toLowerCase(),
    identitySource: identitySource?.join(', '),
    jwtConfiguration: authorizer.jwtConfiguration,
    authorizerUri: authorizer.authorizerUri,
    authorizerPayloadFormatVersion: authorizer.authorizerPayloadFormatVersion,
    authorizerResultTtlInSeconds: authorizer.authorizerResultTtlInSeconds,
    enableSimpleResponses: authorizer.enableSimpleResponses,
    authorizerCredentials: authorizer.authorizerCredentialsArn,
  });
}

/** Response parameters in the casing of the template, by status code. */
interface ResponseParameters {
  readonly [status: string]: {
    readonly ResponseParameters: ReadonlyArray<{ readonly Source: string; readonly Destination: string }>;
  };
}

/** Renders response parameters by destination, as a document has them. */
function flat(parameters: ResponseParameters): OpenApiExtension {
  return Object.fromEntries(
    Object.entries(parameters).map(([status, { ResponseParameters }]) => [
      status,
      Object.fromEntries(ResponseParameters.map(({ Source, Destination }) => [Destination, Source])),
    ]),
  );
}

function defined(members: OpenApiExtension): OpenApiExtension {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
