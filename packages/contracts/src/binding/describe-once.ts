import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import type { BindContext } from './bind-context';
import { bindOnce, type TargetKind } from './bind-once';
import type { ITarget } from './target';

/**
 * Describes a target to an API that is made from an OpenAPI document, or finds how it was described before: as
 * {@link bindOnce} does, with the same memory and the same rules for ids.
 */
export function describeOnce<Api extends IApiRef, Value>(
  kind: TargetKind,
  target: ITarget<Api> & { describe(context: BindContext<Api>): Value },
  api: Api,
  route: IConstruct,
): Value {
  // A view of the target, which keeps its class and its settings.
  const view = Object.create(target, { bind: { value: (context: BindContext<Api>) => target.describe(context) } });
  return bindOnce<Api, Value>(kind, view, api, route);
}
