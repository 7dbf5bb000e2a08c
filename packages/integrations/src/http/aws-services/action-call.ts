import { isUnresolved } from '@apigwv2/contracts';
import type { IKeyRef } from 'aws-cdk-lib/aws-kms';
import type { IntegrationCredentials } from '../integration-credentials';
import type { HttpActionIntegrationOptions } from '../integration-options';
import type { HttpIntegrationSubtype } from '../integration-subtype';
import { ParameterMapping } from '../mapping/parameter-mapping';
import type { HttpActionOptions, HttpActionValue } from './action-options';

/** A call of an AWS service as plain data: the action, its parameters, and the resources that it accesses. */
export interface HttpActionCall {
  /** The action. */
  readonly subtype: HttpIntegrationSubtype;
  /** The parameters of the action by their names in the service; undefined ones are omitted. */
  readonly parameters: { readonly [name: string]: HttpActionValue | undefined };
  /** The ARNs of the resources that the role may access. */
  readonly arns: readonly string[];
  /** The customer managed key of the resource. @default - no key */
  readonly key?: IKeyRef;
  /** The Region of the resource, where it is known. @default - unknown */
  readonly region?: string;
}

/** Returns the Region of a resource, which is known for an import by ARN and for a stack with an environment. */
export function regionOf(resource: { readonly env?: { readonly region: string } }): string | undefined {
  return isUnresolved(resource.env?.region) ? undefined : resource.env?.region;
}

/** Returns the integration options of a call. */
export function actionIntegrationOptions(
  { subtype, parameters }: HttpActionCall,
  { timeout, description, responseMapping, parameterMapping, region }: HttpActionOptions,
  credentials: IntegrationCredentials,
): HttpActionIntegrationOptions {
  return {
    integrationType: 'AWS_PROXY',
    integrationSubtype: subtype,
    credentials,
    parameterMapping: merge({ ...parameters, Region: region }, parameterMapping),
    timeout,
    description,
    responseMapping,
  };
}

/** Returns a new mapping in which the mapping of the caller overrides the parameters. */
function merge(parameters: HttpActionCall['parameters'], mapping: ParameterMapping | undefined): ParameterMapping {
  const merged = new ParameterMapping();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) merged.custom(name, typeof value === 'string' ? value : value.value);
  }
  for (const [name, value] of Object.entries(mapping?.mappings ?? {})) merged.custom(name, value);
  return merged;
}
