import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { maskTokens } from '../errors/mask-tokens';
import { isUnresolved } from '../errors/unresolved';

/** The character that stands for a token; no path may contain it. */
const TOKEN = '\u0000';

/** The characters of a segment beside a token, which may complete a variable. */
const BESIDE_TOKEN = /^[\w.:{}+-]*$/;

const SEGMENT = /^(?:\{[\w.:-]+\+?\}|[a-zA-Z0-9.:_-]+)$/;

/** Returns a path without the names of its variables: `/books/{}` for `/books/{id}`, `/{+}` for `/{proxy+}`. */
export function pathShape(path: string): string {
  return path.replace(/\{[^}]*?(\+?)\}/g, '{$1}');
}

/** Returns the names of the variables of a path, from left to right, without braces and the plus of a greedy one. */
export function pathVariables(path: string): readonly string[] {
  if (!path.includes('{')) return [];
  return [...path.matchAll(/\{([^}+]*)\+?\}/g)].map((match) => match[1] as string);
}

/**
 * Checks the path of an HTTP route, apart from tokens in it.
 *
 * @throws ApiDefinitionError `InvalidRouteKey`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
 */
export function checkHttpPath(path: string, at: IConstruct | string): void {
  if (path === '/' || (typeof path !== 'string' && isUnresolved(path))) return;
  const known = maskTokens(String(path).replaceAll(TOKEN, ' '), TOKEN);
  const fail = (rule: string, fix: string): never => {
    const message = `a path must ${rule}, got '${known}'; ${fix}`;
    throw definitionError('InvalidRouteKey', message.replaceAll(TOKEN, '<token>'), at);
  };
  if (!known.startsWith('/') && !known.startsWith(TOKEN)) fail("start with '/'", 'add the slash');
  if (known.endsWith('/')) fail("not end with '/', except the path '/' itself", 'remove the slash');
  if (/[?#]/.test(known))
    fail('not contain a query string or fragment', 'remove it, as every route accepts any query string');
  const segments = known.replace(/^\//, '').split('/');
  const wrong = segments.find((segment) => !isSegment(segment));
  if (wrong === '') fail("not contain '//'", 'remove one slash');
  if (wrong !== undefined) {
    fail(
      "have segments that are one variable such as {id}, or letters, digits and '.', ':', '_', '-'",
      `change the segment '${wrong}'`,
    );
  }
  if (!known.includes('{')) return;
  const greedy = segments.findIndex((segment) => segment.endsWith('+}'));
  if (greedy >= 0 && greedy < segments.length - 1) {
    fail('have a greedy variable as the last segment only', `remove the segments after '${segments[greedy]}'`);
  }
  const names = pathVariables(known);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) fail('have variables with unique names', `rename one '${twice}'`);
}

function isSegment(segment: string): boolean {
  if (!segment.includes(TOKEN)) return SEGMENT.test(segment);
  return BESIDE_TOKEN.test(segment.replaceAll(TOKEN, ''));
}
