import { validateNumber } from '@apigwv2/contracts';
import { Token, Tokenization } from 'aws-cdk-lib/core';
import { stringExpression, tokenInJson } from './escaped-token';
import { mapString, type StringParts } from './map-string';
import { isWebSocketValue, WebSocketValue } from './value';

/** A value in a JSON document of a template; each `WebSocketValue` is resolved per message. */
export type WebSocketJson =
  | string
  | number
  | boolean
  | null
  | undefined
  | WebSocketValue
  | readonly WebSocketJson[]
  | { readonly [name: string]: WebSocketJson };

/** The parts of a template: strings in the template language, and placeholders. */
type TemplateParts = readonly (string | WebSocketValue)[];

/** The encoding of parts for the place where they are used. */
interface Encoding extends StringParts {
  expression(expression: string): string;
}

/** Escape sequences for the characters that start code in the template language. */
const ESCAPED: Readonly<Record<string, string>> = { $: '\\u0024', '#': '\\u0023' };

/** The encoding inside a JSON string. */
const JSON_STRING: Encoding = {
  literal: (literal) =>
    JSON.stringify(literal)
      .slice(1, -1)
      .replace(/[$#]/g, (character) => ESCAPED[character] as string),
  token: tokenInJson,
  // escapeJavaScript also escapes single quotes, which is invalid in JSON.
  expression: (expression) => `$util.escapeJavaScript(${expression}).replaceAll("\\\\'","'")`,
};

/** The encoding inside a form field. */
const FORM: Encoding = {
  literal: encodeURIComponent,
  token: (token) => `$util.urlEncode(${stringExpression(Token.asString(token))})`,
  expression: (expression) => `$util.urlEncode(${expression})`,
};

/** A value of a JSON document that is already rendered. */
export class RenderedJson {
  constructor(readonly json: string) {}
}

/** Renders a JSON document as a template. Members may already be rendered. */
export function renderJson(document: Readonly<Record<string, WebSocketJson | RenderedJson>>): string {
  const members = Object.entries(document).filter(([, value]) => value !== undefined);
  const rendered = members.map(([name, value]) => {
    const json = value instanceof RenderedJson ? value.json : joined(jsonParts(value));
    return `${joined(jsonParts(name))}:${json}`;
  });
  return `{${rendered.join(',')}}`;
}

/** Renders content as a JSON string: a string, a placeholder, or a document, which is serialized. */
export function jsonString(content: WebSocketJson): RenderedJson {
  return new RenderedJson(`"${joined(encoded(contentParts(content), JSON_STRING))}"`);
}

/** Renders a string or a placeholder as a Base64-encoded JSON string. */
export function base64(content: string | WebSocketValue): RenderedJson {
  if (isWebSocketValue(content)) return new RenderedJson(`"$util.base64Encode(${content.expression})"`);
  if (Token.isUnresolved(content)) return new RenderedJson(`"$util.base64Encode(${stringExpression(content)})"`);
  return new RenderedJson(`"${Buffer.from(content).toString('base64')}"`);
}

/** Renders the fields of a form as a template. Undefined fields are omitted. */
export function renderForm(fields: Readonly<Record<string, WebSocketJson>>): string {
  return Object.entries(fields)
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => `${encodeURIComponent(name)}=${joined(encoded(contentParts(content), FORM))}`)
    .join('&');
}

function contentParts(content: WebSocketJson): TemplateParts {
  return typeof content === 'string' || isWebSocketValue(content) ? [content] : jsonParts(content);
}

function jsonParts(value: WebSocketJson): TemplateParts {
  if (typeof value === 'string' || isWebSocketValue(value)) return ['"', ...encoded([value], JSON_STRING), '"'];
  if (typeof value === 'number') {
    validateNumber('a number in a template', value, 'WebSocketJson');
    return [Tokenization.stringifyNumber(value)];
  }
  if (typeof value !== 'object' || value === null) return [String(value)];
  if (Array.isArray(value)) return ['[', ...separated(value.map(jsonParts)), ']'];
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return ['{', ...separated(members.map(([name, member]) => [...jsonParts(name), ':', ...jsonParts(member)])), '}'];
}

function separated(lists: readonly TemplateParts[]): TemplateParts {
  return lists.flatMap((parts, index) => (index === 0 ? parts : [',', ...parts]));
}

function encoded(parts: TemplateParts, encoding: Encoding): TemplateParts {
  return parts.map((part) =>
    typeof part === 'string'
      ? mapString(part, encoding)
      : WebSocketValue.expression(encoding.expression(part.expression)),
  );
}

function joined(parts: TemplateParts): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.expression)).join('');
}
