import { Template } from 'aws-cdk-lib/assertions';
import type { Stack } from 'aws-cdk-lib/core';

/** A resource of a synthesized template. */
export interface TemplateResource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reaches into properties as deep as it knows them
  readonly Properties?: any;
  readonly DependsOn?: readonly string[];
  readonly Condition?: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

/** The resources of a stack's template by logical id, all or those of one type. Synthesizes the app. */
export function resourcesOf(stack: Stack, type?: string): Record<string, TemplateResource> {
  const resources: Record<string, TemplateResource> = Template.fromStack(stack).toJSON()['Resources'] ?? {};
  if (type === undefined) return resources;
  return Object.fromEntries(Object.entries(resources).filter(([, resource]) => resource.Type === type));
}
