import type { IApiRef, IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';

/**
 * The API that a stage is of. An L1 says its id only. Before aws-cdk-lib 2.260 the reference of a stage does not say it
 * at all: an L1 does, and an L2 knows its API.
 */
export function apiOfStage(stage: IStageRef): IApiRef {
  const { stageRef, apiId, api }: OlderStage = stage;
  if (api?.apiRef !== undefined) return api;
  const apiRef = { apiId: stageRef.apiId ?? apiId ?? api?.apiId };
  // A view of the stage: it stands where the stage does, and points at the API.
  return Object.create(stage, { apiRef: { value: apiRef } }) as IApiRef;
}

interface OlderStage extends IStageRef {
  readonly stageRef: IStageRef['stageRef'] & { readonly apiId?: string };
  readonly apiId?: string;
  readonly api?: IApiRef & { readonly apiId?: string };
}
