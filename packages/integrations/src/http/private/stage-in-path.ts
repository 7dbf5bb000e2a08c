import { atSynthesis, DEFAULT_STAGE_NAME, type IHttpApiRef, isUnresolved, stagesOf, warn } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import type { HttpIntegrationOptions } from '../integration-options';

/**
 * Warns at synthesis of stages whose names API Gateway prepends to the path of calls through a VPC link.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
 */
export function warnOfStageInPath(api: IHttpApiRef, options: HttpIntegrationOptions, at: Construct): void {
  const { connectionType, parameterMapping } = options;
  if (connectionType !== 'VPC_LINK') return;
  const mapped = Object.keys(parameterMapping?.mappings ?? {});
  if (mapped.some((key) => key === 'overwrite:path' || isUnresolved(key))) return;
  atSynthesis(at, () => {
    const [name, stage] = [...stagesOf(api)].find(([name]) => name !== DEFAULT_STAGE_NAME && !name.includes('/')) ?? [];
    if (stage === undefined) return;
    warn(
      at,
      '@apigwv2/integrations:stageInPath',
      `a call through a VPC link has the stage name as the first part of its path, such as /${name}/… from ${stage.node.path}; remove it with parameterMapping: new ParameterMapping().overwritePath(MappingValue.requestPath())`,
    );
  });
}
