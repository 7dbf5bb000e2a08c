import { HTTP_MAPPING_TARGET, isUnresolved, type MappingSide, reservedHeaderOf, ruleMessage } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../../definition-error';

/**
 * Validates the key of a mapping, such as `append:header.name`. Skips tokens.
 *
 * @throws ApiDefinitionError `HeaderReserved`, `InvalidMapping`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 */
export function validateMappingTarget(side: MappingSide, key: string, at: IConstruct | string): void {
  if (isUnresolved(key)) return;
  const problem = HTTP_MAPPING_TARGET.problem(key, side);
  if (problem !== undefined) {
    throw definitionError('InvalidMapping', ruleMessage(`a key of a ${side} mapping`, problem, key), at);
  }
  const header = reservedHeaderOf(key, side);
  if (header !== undefined) {
    throw definitionError(
      'HeaderReserved',
      `a ${side} mapping must not change the header ${header}, which the service reserves; use another header`,
      at,
    );
  }
}
