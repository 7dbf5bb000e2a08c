import {
  AWS_SERVICE_ACTIONS,
  type AwsServiceAction,
  type AwsServiceActionName,
  type HttpServiceAction,
} from '../../aws-service-actions';
import type { HttpIntegrationSubtype } from '../integration-subtype';

/** The action of a subtype: its IAM action, the IAM actions that it needs on a key, and its request parameters. */
export interface SubtypeAction extends HttpServiceAction {
  readonly action: AwsServiceActionName;
  readonly key?: readonly string[];
}

const BY_SUBTYPE: ReadonlyMap<string, SubtypeAction> = new Map(
  Object.entries<AwsServiceAction>(AWS_SERVICE_ACTIONS).flatMap(([action, { http, key }]) =>
    http === undefined ? [] : [[http.subtype, { action: action as AwsServiceActionName, key, ...http }]],
  ),
);

/** Returns the action of a supported subtype. */
export function subtypeAction(subtype: HttpIntegrationSubtype): SubtypeAction {
  return BY_SUBTYPE.get(subtype) as SubtypeAction;
}
