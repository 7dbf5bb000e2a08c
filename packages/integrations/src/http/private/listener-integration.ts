import { ApiDefinitionError, type BindContext, HttpMethod, type IHttpApiRef, type IVpcLink } from '@apigwv2/contracts';
import type { IConnectable } from 'aws-cdk-lib/aws-ec2';
import { sharedVpcLink } from '../../vpc-link/shared-vpc-link';
import type { HttpUriIntegrationOptions } from '../integration-options';
import type { Prepared } from '../target';
import { checkHttpIntegration } from '../validate-integration';
import { type Listener, openTo, vpcOf, warnOfPlainHttp } from './load-balancer-listener';
import type { HttpListenerIntegrationOptions, HttpPrivateIntegrationOptions } from './private-integration-options';

/**
 * The options of an integration through a link, in the words of the service.
 *
 * @throws ApiDefinitionError among others `MappingMalformed`, `TimeoutOutOfRange`
 */
export function privateOptions(
  uri: string,
  connectionId: string,
  { method = HttpMethod.ANY, ...options }: HttpPrivateIntegrationOptions,
): HttpUriIntegrationOptions {
  const { secureServerName, timeout, description, parameterMapping, responseMapping } = options;
  return {
    integrationType: 'HTTP_PROXY',
    integrationUri: uri,
    connectionType: 'VPC_LINK',
    connectionId,
    method,
    secureServerName,
    timeout,
    description,
    parameterMapping,
    responseMapping,
  };
}

/**
 * Checks an integration with a listener before its link is there.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`, `VpcUnknown`, and as {@link privateOptions} does
 */
export function checkListenerIntegration(
  listener: Listener,
  options: HttpListenerIntegrationOptions,
  at: string,
): void {
  checkHttpIntegration(privateOptions(listener.listenerArn, 'link', options), at);
  if (options.vpcLink !== undefined && options.vpcLinkOptions !== undefined) {
    throw new ApiDefinitionError(
      'IntegrationOptionsConflict',
      'vpcLinkOptions are for the link that is made, and vpcLink is one that is there; leave out one of the two',
      at,
    );
  }
  if (options.vpcLink !== undefined || vpcOf(listener) !== undefined) return;
  throw new ApiDefinitionError(
    'VpcUnknown',
    'the VPC of a listener must be known to make a link into it, and this listener does not say it; give a vpcLink, or the listener as { listenerArn, vpc, securityGroup }',
    at,
  );
}

/** Makes the link to a listener unless there is one, and lets it in. */
export function prepareListener(
  context: BindContext<IHttpApiRef>,
  listener: Listener,
  options: HttpListenerIntegrationOptions,
): Prepared {
  const { vpcLink, openListener = true, secureServerName } = options;
  const vpc = vpcOf(listener);
  const link = vpcLink ?? (vpc && sharedVpcLink(context, vpc, options.vpcLinkOptions ?? {}));
  if (openListener && link !== undefined && isConnectable(link)) openTo(link, listener, context.scope);
  warnOfPlainHttp(listener, secureServerName, context.scope);
  const { vpcLinkId } = link as IVpcLink;
  return { options: privateOptions(listener.listenerArn, vpcLinkId, options) };
}

function isConnectable(link: object): link is IConnectable {
  return 'connections' in link;
}
