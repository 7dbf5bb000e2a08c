import { ACTIONS, type ActionParameters } from '@apigwv2/contracts';
import { AWS_SERVICE_ACTIONS, type AwsServiceAction } from '../../aws-service-actions';
import type { HttpIntegrationSubtype } from '../integration-subtype';

/** The action of a subtype: its IAM action, the IAM actions that it needs on a key, and its request parameters. */
export interface SubtypeAction extends ActionParameters {
  readonly key?: readonly string[];
}

const ACCESS: { readonly [iamAction: string]: AwsServiceAction } = AWS_SERVICE_ACTIONS;

/** Returns the action of a supported subtype. */
export function subtypeAction(subtype: HttpIntegrationSubtype): SubtypeAction {
  const parameters = ACTIONS.table[subtype];
  return { ...parameters, key: ACCESS[parameters.iamAction]?.key };
}
