/**
 * The protocol of an API: `HTTP` or `WEBSOCKET`. It cannot change during the life of the API.
 *
 * @see https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html
 */
export type { Protocol } from '@apigwv2/spec';
