import { ApiDefinitionError } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';

/**
 * Checks that messages for a FIFO queue or topic have a group. A reference alone does not say whether it is FIFO.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`
 */
export function checkGroup(of: IConstruct & { readonly fifo?: boolean }, group: unknown, at: string): void {
  if (!of.fifo || group !== undefined) return;
  throw new ApiDefinitionError(
    'IntegrationOptionsConflict',
    `a FIFO queue or topic takes no message without a group, and ${of.node.path} is one; set messageGroupId, such as WebSocketValue.context('connectionId')`,
    at,
  );
}
