import type { IConstruct } from 'constructs';

const MARK = Symbol.for('@apigwv2/contracts.ApiDefinitionError');

/** Details of an {@link ApiDefinitionError} beside its code and message. */
export interface ApiDefinitionErrorDetails {
  /** The mistakes that the error reports. @default - one, the error itself */
  readonly errors?: readonly ApiDefinitionError[];

  /** The address of the page of the code, such as `@apigwv2/core-http/docs/errors/InvalidRouteKey.md`. @default - none */
  readonly page?: string;
}

/**
 * A mistake in the definition of an API, found while the app is synthesized.
 *
 * The message names the rule, the value given and the fix, then the construct at fault, and ends with the address of the
 * page of its code below `node_modules`. A value that lives outside the construct tree, such as a route key, is named by its
 * class and id instead of a construct.
 *
 * @typeParam Code the codes of the package that throws the error, such as `CoreHttpErrorCode`
 * @example
 * try {
 *   app.synth();
 * } catch (error) {
 *   if (ApiDefinitionError.is(error)) for (const { code, at } of error.errors ?? [error]) console.error(code, at);
 *   throw error;
 * }
 */
export class ApiDefinitionError<Code extends string = string> extends Error {
  /** Returns whether a thrown value is an error of this class, also when another copy of the package threw it. */
  static is(value: unknown): value is ApiDefinitionError {
    return typeof value === 'object' && value !== null && MARK in value;
  }

  /** The kind of mistake. Codes are public API: match on the code, never on the wording of a message. */
  readonly code: Code;

  /** The path of the construct at fault, or the class and ID of a value outside the tree. */
  readonly at: string;

  /** The mistakes, where this error reports several that were found at synthesis. @default - one, this error */
  readonly errors?: readonly ApiDefinitionError[];

  /**
   * @param code the kind of mistake
   * @param message the rule, the value given, the fix; lower case, no final period
   * @param at the construct at fault, or the class and ID of a value outside the tree
   * @param details the page of the code, and the mistakes that this error reports, where it reports several
   */
  constructor(code: Code, message: string, at: IConstruct | string, details: ApiDefinitionErrorDetails = {}) {
    const { errors, page } = details;
    const place = typeof at === 'string' ? at : at.node.path || at.constructor.name;
    const full = errors === undefined ? `${message} (at ${place})` : message;
    super(page === undefined ? full : `${full}, see ${page}`);
    this.name = 'ApiDefinitionError';
    this.code = code;
    this.at = place;
    if (errors !== undefined) this.errors = errors;
    Object.defineProperty(this, MARK, { value: true });
  }
}
