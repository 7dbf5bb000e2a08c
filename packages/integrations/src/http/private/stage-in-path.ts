import { DEFAULT_STAGE_NAME, type IHttpApiRef, stagesOf, warn } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { HttpIntegrationOptions } from '../integration-options';

/**
 * Warns, at synthesis, of stages whose name a target behind a VPC link gets as the beginning of the path.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
 */
export function warnOfStageInPath(api: IHttpApiRef, options: HttpIntegrationOptions, at: Construct): void {
  const { connectionType, parameterMapping } = options;
  if (connectionType !== 'VPC_LINK') return;
  const mapped = Object.keys(parameterMapping?.mappings ?? {});
  if (mapped.some((key) => key === 'overwrite:path' || Token.isUnresolved(key))) return;
  at.node.addValidation({
    validate: () => {
      const [name, stage] =
        [...stagesOf(api)].find(([name]) => name !== DEFAULT_STAGE_NAME && !name.includes('/')) ?? [];
      if (stage === undefined) return [];
      warn(
        at,
        '@apigwv2/integrations:stageInPath',
        `a target behind a VPC link gets the name of a stage as the beginning of the path, such as /${name}/… from ${stage.node.path}; take it off with parameterMapping: new ParameterMapping().overwritePath(MappingValue.requestPath())`,
      );
      return [];
    },
  });
}
