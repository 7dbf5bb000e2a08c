import { checkTemplate, renderFinding } from '@apigwv2/testing/template-check';
import type { StackTemplate } from './stack-template';

/** What speaks against deploying a stack: its constructs' own warnings, and what the template check finds. */
export function findProblems({ messages, template, region }: StackTemplate): string[] {
  return [...messages, ...checkTemplate(template, { region }).map(renderFinding)];
}
