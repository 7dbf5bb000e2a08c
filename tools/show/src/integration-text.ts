import { referentOf } from './reference';
import type { StackTemplate } from './stack-template';
import { valueText } from './value-text';

/** What a route leads to: the function by its logical id, a service by its action, anything else by its URL. */
export function integrationText(target: unknown, stack: StackTemplate, stacks: readonly StackTemplate[]): string {
  const integration = referentOf(target, stack, stacks);
  if (integration === undefined) return target === undefined ? 'none' : valueText(target, stacks);
  const {
    IntegrationType: type,
    IntegrationSubtype: action,
    IntegrationUri: uri,
    ConnectionType: connection,
    IntegrationMethod: method,
  } = integration.resource.Properties ?? {};
  if (type === 'MOCK') return 'mock';
  if (action !== undefined) return String(action);
  const endpoint = referentOf(uri, integration.stack, stacks);
  if (endpoint?.resource.Type.startsWith('AWS::Lambda::')) return `Lambda ${endpoint.logicalId}`;
  const way = connection === 'VPC_LINK' ? ' through a VPC link' : '';
  const as = method === undefined || method === 'ANY' ? '' : `${method} `;
  return `${as}${valueText(uri, stacks)}${way}`;
}
