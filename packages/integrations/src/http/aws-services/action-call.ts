import type { ServiceAccess } from '../../service-role';
import type { IntegrationCredentials } from '../integration-credentials';
import type { HttpActionIntegrationOptions } from '../integration-options';
import type { HttpIntegrationSubtype } from '../integration-subtype';
import { ParameterMapping } from '../mapping/parameter-mapping';
import type { HttpActionOptions, HttpActionValue } from './action-options';

/** The parameters of an action by their names in the service; undefined ones are omitted. */
export interface ActionParameters {
  readonly [name: string]: HttpActionValue | undefined;
}

/** A call of an AWS service as plain data: the action, its parameters, and the resources that it accesses. */
export interface HttpActionCall extends Pick<ServiceAccess, 'arns' | 'key'> {
  readonly subtype: HttpIntegrationSubtype;
  readonly parameters: ActionParameters;
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
function merge(parameters: ActionParameters, mapping: ParameterMapping | undefined): ParameterMapping {
  const merged = new ParameterMapping();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) merged.custom(name, typeof value === 'string' ? value : value.value);
  }
  for (const [name, value] of Object.entries(mapping?.mappings ?? {})) merged.custom(name, value);
  return merged;
}
