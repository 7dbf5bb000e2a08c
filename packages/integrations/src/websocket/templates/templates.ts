import { Token } from 'aws-cdk-lib/core';
import { renderJson, type WebSocketJson } from './template-parts';

/**
 * Templates by key. A text is a template in the Velocity Template Language. An object is written as JSON: its texts stand
 * for themselves, and each `WebSocketValue` is filled in. The template `$default` is taken where no other is selected.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html
 */
export type WebSocketTemplates = { readonly [key: string]: string | { readonly [name: string]: WebSocketJson } };

/** How the template `$default` is selected whatever a message says. */
const DEFAULT_SELECTION = '\\$default';

/** Templates as an L1 property. */
export function renderTemplates(templates: WebSocketTemplates | undefined): Record<string, string> | undefined {
  if (templates === undefined || Token.isUnresolved(templates)) return templates as undefined;
  const rendered = Object.entries(templates).map(([key, template]) => [
    key,
    typeof template === 'string' ? template : renderJson(template),
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
