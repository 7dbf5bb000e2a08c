/**
 * A target as it stands inside an OpenAPI document: the members that replace the extension of an operation.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html
 */
export type OpenApiExtension = { readonly [member: string]: unknown };
