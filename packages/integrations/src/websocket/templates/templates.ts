import { isUnresolved } from '@apigwv2/contracts';
import { renderJson, type WebSocketJson } from './template-parts';

/**
 * Templates by key: strings in the Velocity Template Language, or objects, which are rendered as JSON with each
 * `WebSocketValue` resolved per message. The template `$default` applies when no other one is selected.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html
 */
export type WebSocketTemplates = { readonly [key: string]: string | { readonly [name: string]: WebSocketJson } };

/** The expression that selects the template `$default` for every message. */
const DEFAULT_SELECTION = '\\$default';

/** Renders templates as an L1 property. */
export function renderTemplates(templates: WebSocketTemplates | undefined): Record<string, string> | undefined {
  if (templates === undefined || isUnresolved(templates)) return templates as undefined;
  const rendered = Object.entries(templates).map(([key, template]) => [
    key,
    typeof template === 'string' ? template : renderJson(template),
  ]);
  return Object.fromEntries(rendered);
}

/** Returns the expression that selects a template: the given one, or one for `$default` if that template exists. */
export function renderTemplateSelection(
  expression: string | undefined,
  templates: WebSocketTemplates | undefined,
): string | undefined {
  if (expression !== undefined || templates === undefined || isUnresolved(templates)) return expression;
  return Object.hasOwn(templates, '$default') ? DEFAULT_SELECTION : undefined;
}
