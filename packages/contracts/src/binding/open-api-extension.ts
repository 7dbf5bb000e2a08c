import type { CfnAuthorizerProps, CfnIntegrationProps } from 'aws-cdk-lib/aws-apigatewayv2';

/**
 * A target as it stands inside an OpenAPI document: the members of its extension.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html
 */
export type OpenApiExtension = { readonly [member: string]: unknown };

/** A target inside an OpenAPI document, and what lets the API reach it through one more route. */
export interface OpenApiBinding<Route> {
  /** The members of `x-amazon-apigateway-integration` or `x-amazon-apigateway-authorizer`. */
  readonly extension: OpenApiExtension;
  /** Lets the API reach the target through one more route. */
  admit?(route: Route): void;
}

/**
 * An integration of an HTTP API as `x-amazon-apigateway-integration`.
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
 * An authorizer of an HTTP API as a security scheme, with its `x-amazon-apigateway-authorizer`.
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

/** Response parameters in the words of the template, by status code. */
interface ResponseParameters {
  readonly [status: string]: {
    readonly ResponseParameters: ReadonlyArray<{ readonly Source: string; readonly Destination: string }>;
  };
}

/** A document has them by destination. */
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
