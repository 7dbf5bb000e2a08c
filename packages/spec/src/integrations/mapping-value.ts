import { range } from '../fact';

/** The number of characters of the value of a mapping. */
export const MAPPING_VALUE_LENGTH = range(
  {
    statement: 'The value of a mapping has 1 to 512 characters.',
    certainty: 'model',
    source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html',
  },
  1,
  512,
);
