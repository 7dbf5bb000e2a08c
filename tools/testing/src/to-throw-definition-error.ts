import { withoutPage } from './page-address';

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Expects that a function throws an `ApiDefinitionError` with this code, and a message that matches apart from the
       * address of its page.
       */
      toThrowDefinitionError(code: string, message?: RegExp | string): R;
    }
  }
}

// The mark by which the packages recognize the error; this package depends on none of them.
const MARK = Symbol.for('@apigwv2/contracts.ApiDefinitionError');

function thrownBy(run: () => unknown): { readonly error: unknown } | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return { error };
  }
}

function isDefinitionError(error: unknown): error is Error & { readonly code: string } {
  return typeof error === 'object' && error !== null && MARK in error;
}

function problemOf(run: () => unknown, code: string, message: RegExp | string): string | undefined {
  const thrown = thrownBy(run);
  if (thrown === undefined) return 'nothing was thrown';
  const { error } = thrown;
  if (!isDefinitionError(error)) return `what was thrown is no ApiDefinitionError: ${String(error)}`;
  if (error.code !== code) return `its code is ${error.code}: ${error.message}`;
  const actual = withoutPage(error.message);
  const matches = typeof message === 'string' ? actual.includes(message) : message.test(actual);
  return matches ? undefined : `its message is: ${actual}`;
}

/** Implements `expect(() => ...).toThrowDefinitionError(code, message)`. */
export function toThrowDefinitionError(
  run: () => unknown,
  code: string,
  message: RegExp | string = '',
): jest.CustomMatcherResult {
  const problem = problemOf(run, code, message);
  return {
    pass: problem === undefined,
    message: () =>
      problem === undefined
        ? `expected no ApiDefinitionError ${code}, and it was thrown`
        : `expected an ApiDefinitionError ${code}${message === '' ? '' : ` with ${message}`}, but ${problem}`,
  };
}
