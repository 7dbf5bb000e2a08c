import { Stack, Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/**
 * Templates in the Velocity Template Language by key. A template is a text, or an object that is written as JSON; within
 * either, variables such as `$context.connectionId` are filled in. The template `$default` is taken where no other is
 * selected.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html
 */
export type WebSocketTemplates = { readonly [key: string]: string | object };

/** How the template `$default` is selected whatever a message says. */
const DEFAULT_SELECTION = '\\$default';

/** Templates as an L1 property. */
export function renderTemplates(
  templates: WebSocketTemplates | undefined,
  scope: Construct,
): Record<string, string> | undefined {
  if (templates === undefined || Token.isUnresolved(templates)) return templates as undefined;
  const rendered = Object.entries(templates).map(([key, template]) => [
    key,
    typeof template === 'string' ? template : Stack.of(scope).toJsonString(template),
  ]);
  return Object.fromEntries(rendered);
}

/** The expression that selects a template: what the user says, else `$default` where there is one. */
export function renderTemplateSelection(
  expression: string | undefined,
  templates: WebSocketTemplates | undefined,
): string | undefined {
  if (expression !== undefined || templates === undefined || Token.isUnresolved(templates)) return expression;
  return Object.hasOwn(templates, '$default') ? DEFAULT_SELECTION : undefined;
}
