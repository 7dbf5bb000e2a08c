import type { IConstruct } from 'constructs';
import type { ErrorCode } from './error-code';

const MARK = Symbol.for('@apigwv2/contracts.ApiDefinitionError');

/**
 * A mistake in the definition of an API, found while the app is synthesized.
 *
 * The message says what must hold, what was given and the way out, and ends with the construct at fault. A value
 * that lives outside the construct tree, such as a route key, is named by its class and id instead.
 *
 * @example
 * try {
 *   app.synth();
 * } catch (error) {
 *   if (ApiDefinitionError.is(error) && error.code === 'RouteKeyTaken') process.exitCode = 2;
 *   throw error;
 * }
 */
export class ApiDefinitionError extends Error {
  /**
   * Whether a thrown value is an error of this class, also when another copy of the package threw it.
   */
  static is(value: unknown): value is ApiDefinitionError {
    return typeof value === 'object' && value !== null && MARK in value;
  }

  /** What kind of mistake this is. */
  readonly code: ErrorCode;

  /** The path of the construct at fault, or the class and id of a value outside the tree. */
  readonly at: string;

  /**
   * @param code what kind of mistake this is
   * @param message what must hold, what was given, the way out; lower case, no final period
   * @param at the construct at fault, or the class and id of a value outside the tree
   */
  constructor(code: ErrorCode, message: string, at: IConstruct | string) {
    const place = typeof at === 'string' ? at : at.node.path || at.constructor.name;
    super(`${message} (at ${place})`);
    this.name = 'ApiDefinitionError';
    this.code = code;
    this.at = place;
    Object.defineProperty(this, MARK, { value: true });
  }
}
