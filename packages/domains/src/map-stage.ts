import {
  apiOfStage,
  checkedProps,
  escapeId,
  MAP_STAGE_OPTIONS,
  type MapStageOptions,
  namespace,
} from '@apigwv2/contracts';
import type { CfnApiMapping } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack, Token } from 'aws-cdk-lib/core';
import { ApiMapping } from './api-mapping';
import { definitionError } from './definition-error';
import { domainStateOf } from './domain-state';
import type { IDomainName } from './i-domain-name';
import { trimMappingKey } from './mapping-key';

/**
 * Creates the mapping of a stage, in the stack of the stage: below the domain if that is in the same stack, else below a
 * namespace named after the domain. Its logical ID thus derives from domain and key alone.
 *
 * @throws ApiDefinitionError `InvalidId`, and as `ApiMapping` does
 */
export function mapStage(domain: IDomainName, options: MapStageOptions): ApiMapping {
  options = checkedProps(MAP_STAGE_OPTIONS, options, domain);
  const { stage, mappingKey, overrideLogicalId } = options;
  const stack = Stack.of(stage);
  const id = mappingId(options);
  const parent =
    Stack.of(domain) === stack ? domain : namespace(stack, `Domain-${escapeId(domainStateOf(domain).key)}`);
  const mapping = new ApiMapping(namespace(parent, 'Mappings'), id, {
    api: apiOfStage(stage),
    stage,
    domainName: domain,
    apiMappingKey: mappingKey,
  });
  if (overrideLogicalId !== undefined)
    (mapping.node.defaultChild as CfnApiMapping).overrideLogicalId(overrideLogicalId);
  return mapping;
}

function mappingId({ stage, mappingKey, overrideLogicalId }: MapStageOptions): string {
  const key = trimMappingKey(mappingKey);
  if (key === undefined) return 'ApiMapping';
  if (!Token.isUnresolved(key)) return `ApiMapping-${escapeId(key)}`;
  if (overrideLogicalId !== undefined) return `ApiMapping-${overrideLogicalId}`;
  throw definitionError(
    'InvalidId',
    'overrideLogicalId must be set for a mappingKey that is only known after deployment, got none; set it, or use new ApiMapping',
    stage,
  );
}
