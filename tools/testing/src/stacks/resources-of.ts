import { Template } from 'aws-cdk-lib/assertions';
import type { Stack } from 'aws-cdk-lib/core';

/** A resource of a synthesized template. */
export interface TemplateResource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read nested properties
  readonly Properties?: any;
  readonly DependsOn?: readonly string[];
  readonly Condition?: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

/** Synthesizes the app, and returns the resources of a stack's template by logical ID, all or those of one type. */
export function resourcesOf(stack: Stack, type?: string): Record<string, TemplateResource> {
  const template = Template.fromStack(stack);
  const resources = type === undefined ? template.toJSON()['Resources'] : template.findResources(type);
  return resources ?? {};
}
