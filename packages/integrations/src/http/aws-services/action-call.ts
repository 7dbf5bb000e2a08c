import type { BindContext, IHttpApiRef } from '@apigwv2/contracts';
import { httpAction } from '../../aws-service-actions';
import { type ServiceAccess, serviceRole } from '../../service-role';
import { IntegrationCredentials } from '../integration-credentials';
import type { HttpActionIntegrationOptions } from '../integration-options';
import type { HttpIntegrationSubtype } from '../integration-subtype';
import { ParameterMapping } from '../mapping/parameter-mapping';
import type { Prepared } from '../target';
import { checkHttpIntegration } from '../validate-integration';
import type { HttpActionOptions, HttpActionValue } from './action-options';

/** The parameters of an action by the name that the service gives them; absent ones are left out. */
export interface ActionParameters {
  readonly [name: string]: HttpActionValue | undefined;
}

/** One call of an AWS service: which action, with what, and on what. */
export interface HttpActionCall extends Pick<ServiceAccess, 'arns' | 'key'> {
  readonly subtype: HttpIntegrationSubtype;
  readonly parameters: ActionParameters;
  readonly options: HttpActionOptions;
}

/** Stands in for a role that is not there yet. */
const NOBODY = { credentialsArn: 'arn:aws:iam::000000000000:role/none' } as IntegrationCredentials;

/**
 * Checks a call before it is made.
 *
 * @throws ApiDefinitionError among others `ActionParameterMissing`, `MappingMalformed`
 */
export function checkActionCall(call: HttpActionCall, at: string): void {
  checkHttpIntegration(integrationOptions(call, NOBODY), at);
}

/** Makes the role by which a service is called, unless there is one. */
export function prepareActionCall({ scope }: BindContext<IHttpApiRef>, call: HttpActionCall): Prepared {
  const { iam, key: keyActions } = httpAction(call.subtype);
  const role = serviceRole(scope, call.options.role, { iam, arns: call.arns, key: call.key, keyActions });
  return { options: integrationOptions(call, IntegrationCredentials.fromRole(role)) };
}

function integrationOptions(
  { subtype, parameters, options }: HttpActionCall,
  credentials: IntegrationCredentials,
): HttpActionIntegrationOptions {
  const { timeout, description, responseMapping } = options;
  const parameterMapping = mappingOf({ ...parameters, Region: options.region }, options.parameterMapping);
  return {
    integrationType: 'AWS_PROXY',
    integrationSubtype: subtype,
    credentials,
    parameterMapping,
    timeout,
    description,
    responseMapping,
  };
}

/** What is mapped by hand comes last, and so decides. */
function mappingOf(parameters: ActionParameters, mapping: ParameterMapping | undefined): ParameterMapping {
  const all = new ParameterMapping();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) all.custom(name, typeof value === 'string' ? value : value.value);
  }
  for (const [name, value] of Object.entries(mapping?.mappings ?? {})) all.custom(name, value);
  return all;
}
