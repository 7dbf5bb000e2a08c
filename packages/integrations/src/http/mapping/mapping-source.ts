import { HTTP_MAPPING_SOURCE, isUnresolved, type MappingSide, problemMessage } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../../definition-error';

/**
 * Validates the value of a mapping: one variable such as `$request.header.name`, or a string with variables such as
 * `${request.header.name}`. Skips tokens.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `InvalidMapping`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 */
export function validateMappingSource(side: MappingSide, value: string, at: IConstruct | string): void {
  const problem = isUnresolved(value) ? undefined : HTTP_MAPPING_SOURCE.problem(value, side);
  if (problem === undefined) return;
  throw definitionError('InvalidMapping', problemMessage(`variables of a ${side} mapping`, problem, value), at);
}
