import type { IConstruct } from 'constructs';

const MARK = Symbol.for('@apigwv2/contracts.ApiDefinitionError');

/**
 * A mistake in the definition of an API, found while the app is synthesized.
 *
 * The message names the rule, the value given and the fix, and ends with the construct at fault. A value that lives
 * outside the construct tree, such as a route key, is named by its class and id instead.
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
   * @param errors the mistakes that this error reports, where it reports several
   */
  constructor(code: Code, message: string, at: IConstruct | string, errors?: readonly ApiDefinitionError[]) {
    const place = typeof at === 'string' ? at : at.node.path || at.constructor.name;
    super(errors === undefined ? `${message} (at ${place})` : message);
    this.name = 'ApiDefinitionError';
    this.code = code;
    this.at = place;
    if (errors !== undefined) this.errors = errors;
    Object.defineProperty(this, MARK, { value: true });
  }
}
