import type { Grammar, Problem } from '../fact';
import { UNKNOWN_PART } from '../unknown-part';

/** The characters of a segment beside an unknown part, which may complete a variable. */
const BESIDE_UNKNOWN = /^[\w.:{}+-]*$/;
const SEGMENT = /^(?:\{[\w.:-]+\+?\}|[a-zA-Z0-9.:_-]+)$/;

/** The form of the path of an HTTP route. Parts of the path may be {@link UNKNOWN_PART}. */
export const HTTP_PATH: Grammar = {
  statement:
    "A path starts with '/' and does not end with it; a segment is one variable or letters, digits and '.', ':', '_', '-'; a greedy variable is the last segment; variables are unique.",
  certainty: 'deployed',
  source:
    'https://github.com/aws/aws-lambda-dotnet/issues/1911; https://github.com/storacha/w3infra/issues/166; https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html',
  problem: pathProblem,
};

function pathProblem(path: string): Problem | undefined {
  if (path === '/') return undefined;
  if (!path.startsWith('/') && !path.startsWith(UNKNOWN_PART)) {
    return { must: "start with '/'", fix: 'add the slash' };
  }
  if (path.endsWith('/')) return { must: "not end with '/', except the path '/' itself", fix: 'remove the slash' };
  if (/[?#]/.test(path)) {
    return {
      must: 'not contain a query string or fragment',
      fix: 'remove it, as every route accepts any query string',
    };
  }
  const segments = path.replace(/^\//, '').split('/');
  return segmentProblem(segments) ?? (path.includes('{') ? variableProblem(path, segments) : undefined);
}

function segmentProblem(segments: readonly string[]): Problem | undefined {
  const wrong = segments.find((segment) => !isSegment(segment));
  if (wrong === undefined) return undefined;
  if (wrong === '') return { must: "not contain '//'", fix: 'remove one slash' };
  return {
    must: "have segments that are one variable such as {id}, or letters, digits and '.', ':', '_', '-'",
    fix: `change the segment '${wrong}'`,
  };
}

function variableProblem(path: string, segments: readonly string[]): Problem | undefined {
  const greedy = segments.findIndex((segment) => segment.endsWith('+}'));
  if (greedy >= 0 && greedy < segments.length - 1) {
    return {
      must: 'have a greedy variable as the last segment only',
      fix: `remove the segments after '${segments[greedy]}'`,
    };
  }
  const names = pathVariables(path);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  return twice === undefined ? undefined : { must: 'have variables with unique names', fix: `rename one '${twice}'` };
}

function isSegment(segment: string): boolean {
  if (!segment.includes(UNKNOWN_PART)) return SEGMENT.test(segment);
  return BESIDE_UNKNOWN.test(segment.replaceAll(UNKNOWN_PART, ''));
}

/** Returns a path without the names of its variables: `/books/{}` for `/books/{id}`, `/{+}` for `/{proxy+}`. */
export function pathShape(path: string): string {
  return path.replace(/\{[^}]*?(\+?)\}/g, '{$1}');
}

/** Returns the names of the variables of a path, from left to right, without braces and the plus of a greedy one. */
export function pathVariables(path: string): readonly string[] {
  if (!path.includes('{')) return [];
  return [...path.matchAll(/\{([^}+]*)\+?\}/g)].map((match) => match[1] as string);
}
