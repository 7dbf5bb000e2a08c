import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { apiStateOf } from '../api/api-state';

/** Returns the stages that this app defines for an API, by name; one with a token in its name by path. */
export function stagesOf(api: IApiRef): ReadonlyMap<string, IConstruct> {
  return new Map(apiStateOf(api).stages.keyed());
}
