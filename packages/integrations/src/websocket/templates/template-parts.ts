import { Token, Tokenization } from 'aws-cdk-lib/core';
import { isWebSocketValue, WebSocketValue } from './value';

/** What can stand in a JSON document of a template: texts stand for themselves, values are filled in. */
export type WebSocketJson =
  | string
  | number
  | boolean
  | null
  | undefined
  | WebSocketValue
  | readonly WebSocketJson[]
  | { readonly [name: string]: WebSocketJson };

/** A template as parts: text of the template language, and values that are filled in. */
type TemplateParts = readonly (string | WebSocketValue)[];

/** How parts are written where they are put. */
interface Encoding {
  text(literal: string): string;
  /** A token of the CDK, which is known when the template is deployed, before any message. */
  token(token: string): string;
  expression(expression: string): string;
}

const SIGNS: Readonly<Record<string, string>> = { $: '\\u0024', '#': '\\u0023' };

/** Within quotes of JSON. The signs of the template language are written in a way that means nothing to it. */
const JSON_TEXT: Encoding = {
  text: (literal) =>
    JSON.stringify(literal)
      .slice(1, -1)
      .replace(/[$#]/g, (sign) => SIGNS[sign] as string),
  token: (token) => token,
  // escapeJavaScript also escapes the single quote, of which JSON knows nothing.
  expression: (expression) => `$util.escapeJavaScript(${expression}).replaceAll("\\\\'","'")`,
};

const FORM: Encoding = {
  text: encodeURIComponent,
  token: (token) => `$util.urlEncode("${token}")`,
  expression: (expression) => `$util.urlEncode(${expression})`,
};

/** A value of a JSON document that is written already. */
export class Written {
  constructor(readonly json: string) {}
}

/** A JSON document as a template, with members that may be written already. */
export function renderJson(document: Readonly<Record<string, WebSocketJson | Written>>): string {
  const members = Object.entries(document).filter(([, value]) => value !== undefined);
  const written = members.map(([name, value]) => {
    const json = value instanceof Written ? value.json : joined(jsonParts(value));
    return `${joined(jsonParts(name))}:${json}`;
  });
  return `{${written.join(',')}}`;
}

/** A text of a JSON document that has a content: a text, a value, or a document of its own. */
export function jsonText(content: WebSocketJson): Written {
  return new Written(`"${joined(encoded(contentParts(content), JSON_TEXT))}"`);
}

/** A text of a JSON document that has a text or a value in base64. */
export function base64(content: string | WebSocketValue): Written {
  if (isWebSocketValue(content)) return new Written(`"$util.base64Encode(${content.expression})"`);
  if (Token.isUnresolved(content)) return new Written(`"$util.base64Encode("${content}")"`);
  return new Written(`"${Buffer.from(content).toString('base64')}"`);
}

/** The fields of a form as a template; those that are undefined are left out. */
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
  if (typeof value === 'string' || isWebSocketValue(value)) return ['"', ...encoded([value], JSON_TEXT), '"'];
  if (typeof value === 'number') return [Tokenization.stringifyNumber(value)];
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
      ? encodedText(part, encoding)
      : WebSocketValue.expression(encoding.expression(part.expression)),
  );
}

/** Tokens within a text must be kept to the letter, or they would not be found again. */
function encodedText(text: string, encoding: Encoding): string {
  let rest = text;
  let written = '';
  for (const token of Tokenization.reverseString(text).tokens.map((each) => Token.asString(each))) {
    const start = rest.indexOf(token);
    written += encoding.text(rest.slice(0, start)) + encoding.token(token);
    rest = rest.slice(start + token.length);
  }
  return written + encoding.text(rest);
}

function joined(parts: TemplateParts): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.expression)).join('');
}
