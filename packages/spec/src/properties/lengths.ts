import { type Range, range } from '../fact';

function length(statement: string, source: string, minimum: number, maximum: number): Range {
  return range({ statement, certainty: 'model', source }, minimum, maximum);
}

/** The number of characters of the name of an API, an authorizer or a VPC link. */
export const NAME_LENGTH = length(
  'The name of an API, an authorizer or a VPC link has 1 to 128 characters.',
  'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html',
  1,
  128,
);

/** The number of characters of a description. */
export const DESCRIPTION_LENGTH = length(
  'A description has at most 1024 characters.',
  'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html',
  0,
  1024,
);

/** The number of characters of the version of an API. */
export const VERSION_LENGTH = length(
  'The version of an API has 1 to 64 characters.',
  'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html',
  1,
  64,
);

/** The number of characters of the operation name of a route. */
export const OPERATION_NAME_LENGTH = length(
  'The operation name of a route has 1 to 64 characters.',
  'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-routes.html',
  1,
  64,
);

/** The number of characters of the content type of a model. */
export const CONTENT_TYPE_LENGTH = length(
  'The content type of a model has 1 to 256 characters.',
  'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-models.html',
  1,
  256,
);

/** The number of characters of the URI of an integration or an authorizer. */
export const URI_LENGTH = length(
  'The URI of an integration or an authorizer has 1 to 2048 characters.',
  'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html',
  1,
  2048,
);

/** The number of characters of the ID of the VPC link of an integration. */
export const CONNECTION_ID_LENGTH = length(
  'The ID of the VPC link of an integration has 1 to 1024 characters.',
  'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html',
  1,
  1024,
);

/** The number of characters of the server name that an integration verifies. */
export const SERVER_NAME_LENGTH = length(
  'The server name that an integration verifies has 1 to 512 characters.',
  'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html',
  1,
  512,
);

/** The number of characters of the display name of a portal product. */
export const DISPLAY_NAME_LENGTH = length(
  'The display name of a portal product has 1 to 255 characters.',
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html',
  1,
  255,
);
