import { ApiDefinitionError, apiOfStage, escapeId, type MapStageOptions, namespace } from '@apigwv2/contracts';
import type { CfnApiMapping } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { ApiMapping } from './api-mapping';
import { domainRecord } from './domain-record';
import type { IDomainName } from './i-domain-name';
import { normalizeMappingKey } from './mapping-key';
import { checkKeyFree } from './register-mapping';

/**
 * Makes the mapping of a stage, in the stack of the stage: below the domain when it is in that stack too, else below a
 * namespace that is named after the domain. So its logical id comes from domain and key alone.
 *
 * @throws ApiDefinitionError `IdUnresolved`, and as `ApiMapping` does
 */
export function mapStage(domain: IDomainName, options: MapStageOptions): ApiMapping {
  const { stage, mappingKey, overrideLogicalId } = options;
  const stack = Stack.of(stage);
  const record = domainRecord(domain);
  const near = Stack.of(domain) === stack;
  const home = near ? domain : namespace(stack, `Domain-${escapeId(record.key)}`);
  const normal = normalizeMappingKey(mappingKey, undefined, stage);
  checkKeyFree(record, normal, stage);
  const id = mappingId(normal, overrideLogicalId, stage);
  const mapping = new ApiMapping(namespace(home, 'Mappings'), id, {
    api: apiOfStage(stage),
    stage,
    domainName: domain,
    apiMappingKey: normal,
  });
  if (overrideLogicalId !== undefined)
    (mapping.node.defaultChild as CfnApiMapping).overrideLogicalId(overrideLogicalId);
  return mapping;
}

function mappingId(key: string | undefined, logicalId: string | undefined, at: IConstruct): string {
  if (key === undefined) return 'ApiMapping';
  if (!Token.isUnresolved(key)) return `ApiMapping-${escapeId(key)}`;
  if (logicalId !== undefined) return `ApiMapping-${logicalId}`;
  throw new ApiDefinitionError(
    'IdUnresolved',
    'a mappingKey that is only known after deployment can name no logical id; give overrideLogicalId too, or use new ApiMapping',
    at,
  );
}
