import { isUnresolved } from '@apigwv2/contracts';
import { CfnResource } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { optionsConflict } from './definition-error';

/** A queue or a topic; a reference to one does not have its type. */
type Fifo = IConstruct & { readonly fifo?: boolean };

/**
 * Validates that a message to a FIFO queue or topic of this app has a deduplication ID, unless the queue or the topic makes
 * one of the content.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html
 */
export function validateDeduplication(resource: Fifo, deduplicationId: unknown, at: string): void {
  if (resource.fifo !== true || deduplicationId !== undefined) return;
  const l1 = resource.node.defaultChild;
  if (l1 === undefined || !CfnResource.isCfnResource(l1)) return;
  const { contentBasedDeduplication } = l1 as { readonly contentBasedDeduplication?: unknown };
  if (contentBasedDeduplication === true || isUnresolved(contentBasedDeduplication)) return;
  throw optionsConflict(
    `messageDeduplicationId must be set for ${resource.node.path}, a FIFO queue or topic without contentBasedDeduplication, got none; set one of the two`,
    at,
  );
}
