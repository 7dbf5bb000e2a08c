import type { HttpMethod } from './http-method';

/**
 * A route key literal, checked by the compiler: the type of an invalid one is the message of the mistake. A `string` is
 * accepted, and checked when it is parsed.
 *
 * @example
 * const key: HttpRouteKeyLiteral<'GET /books/{id}'> = 'GET /books/{id}';
 */
export type HttpRouteKeyLiteral<Key extends string> = string extends Key
  ? Key
  : Key extends '$default'
    ? Key
    : Key extends `${infer Method} ${infer Path}`
      ? Method extends HttpMethod
        ? HttpPathProblem<Path> extends infer Problem
          ? [Problem] extends [never]
            ? Key
            : Problem
          : never
        : 'a route key must start with a method in upper case, such as GET'
      : "a route key must be '$default' or a method, one space and a path";

/** The mistake in a path literal, as a message, or never. */
export type HttpPathProblem<Path extends string> = Path extends '/'
  ? never
  : Path extends `/${infer Rest}`
    ? Path extends `${string}/`
      ? "a path must not end with '/'"
      : Path extends `${string}//${string}`
        ? "a path must not contain '//'"
        : Path extends `${string}${' ' | '?' | '#'}${string}`
          ? 'a path must not contain a space, a query string or a fragment'
          : Rest extends `${string}+}/${string}`
            ? 'a greedy variable must be the last segment'
            : never
    : "a path must start with '/'";
