import { apiOfStage, DEFAULT_STAGE_NAME, isSameApi, knownProtocol } from '@apigwv2/contracts';
import type { IApiRef, IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/** An API with a default stage, without one (`undefined`), or with unknown stages (no such member). */
export interface MappableApi extends IApiRef {
  /** The default stage of the API. @default - unknown */
  readonly defaultStage?: IStageRef | undefined;
}

/**
 * Returns the name of the stage that a mapping leads to. An HTTP API with unknown stages is assumed to have a default one.
 *
 * @throws ApiDefinitionError `MappingStageMismatch`
 */
export function mappedStageName(api: MappableApi, stage: IStageRef | undefined, at: IConstruct): string {
  if (stage === undefined) {
    if (knownProtocol(api) === 'HTTP' && !('defaultStage' in api)) return DEFAULT_STAGE_NAME;
    throw definitionError(
      'MappingStageMismatch',
      'stage must be set for an API without a default stage, got none; pass a stage of the API',
      at,
    );
  }
  if (isSameApi(apiOfStage(stage), api) !== false) return stage.stageRef.stageName;
  throw definitionError(
    'MappingStageMismatch',
    `stage must be a stage of ${api.node.path}, got ${stage.node.path}, a stage of another API; pass a stage of that API, or leave out stage`,
    at,
  );
}
