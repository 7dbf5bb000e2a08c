import type { IApiRef, IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';

/**
 * Returns the API of a stage. An L1 has the ID of its API only. Before aws-cdk-lib 2.260 the reference of a stage has no
 * API: an L1 has the ID, and an L2 has the API.
 */
export function apiOfStage(stage: IStageRef): IApiRef {
  const { stageRef, apiId, api }: OlderStage = stage;
  if (api?.apiRef !== undefined) return api;
  const apiRef = { apiId: stageRef.apiId ?? apiId ?? api?.apiId };
  // A view of the stage: it has the place of the stage in the tree, and the reference of the API.
  return Object.create(stage, { apiRef: { value: apiRef } }) as IApiRef;
}

interface OlderStage extends IStageRef {
  readonly stageRef: IStageRef['stageRef'] & { readonly apiId?: string };
  readonly apiId?: string;
  readonly api?: IApiRef & { readonly apiId?: string };
}
