import { checked, either, fqnOf, isUnresolved, type Kind, setFqn, string } from '@apigwv2/contracts';
import { definitionError } from '../../definition-error';

const MARK = '@apigwv2/integrations.WebSocketValue';

/**
 * A placeholder that is resolved from each incoming message. Its value is escaped for the place where it is used, so that
 * messages cannot inject JSON, form fields or template code.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html
 * @example
 * import { Queue } from 'aws-cdk-lib/aws-sqs';
 *
 * const orders = new WebSocketSqsIntegration('Orders', {
 *   queue: new Queue(stack, 'Queue'),
 *   messageBody: { from: WebSocketValue.context('connectionId'), order: WebSocketValue.body('order') },
 * });
 */
export class WebSocketValue {
  static {
    setFqn(WebSocketValue, MARK);
  }

  /**
   * Returns a placeholder for the message, or for the string at a path in it.
   *
   * @param path a path such as `order.id`; by default the whole message, unchanged. A token must resolve to such a path
   * @throws ApiDefinitionError `InvalidMapping`
   */
  static body(path?: string): WebSocketValue {
    if (path === undefined) return new WebSocketValue('$input.body');
    checked('path', string, path, 'WebSocketValue.body');
    const jsonPath = path.startsWith('$') && !isUnresolved(path) ? path : `$.${path}`;
    return new WebSocketValue(`$input.path('${validated(path, /^[^'\s]+$/) && jsonPath}')`);
  }

  /**
   * Returns a placeholder for a `$context` variable, such as `connectionId` or `authorizer.principalId`.
   *
   * @throws ApiDefinitionError `InvalidMapping`
   */
  static context(name: string): WebSocketValue {
    return new WebSocketValue(`$context.${validated(name, /^[\w.-]+$/)}`);
  }

  /**
   * Returns a placeholder for a stage variable.
   *
   * @throws ApiDefinitionError `InvalidMapping`
   */
  static stageVariable(name: string): WebSocketValue {
    return new WebSocketValue(`$stageVariables.${validated(name, /^\w+$/)}`);
  }

  /** Returns a placeholder for an expression of the Velocity Template Language with a string value, such as `$input.path('$.a').trim()`. */
  static expression(expression: string): WebSocketValue {
    return new WebSocketValue(checked('expression', string, expression, 'WebSocketValue'));
  }

  private constructor(
    /** The expression in the Velocity Template Language, not yet escaped. */
    readonly expression: string,
  ) {}
}

/** Returns whether a value is a placeholder, including those of another copy of this package. */
export function isWebSocketValue(value: unknown): value is WebSocketValue {
  return typeof value === 'object' && value !== null && fqnOf(value) === MARK;
}

function validated(name: string, pattern: RegExp): string {
  checked('name', string, name, 'WebSocketValue');
  if (isUnresolved(name) || pattern.test(name)) return name;
  throw definitionError(
    'InvalidMapping',
    `the name of a WebSocketValue must be a name or path without quotes and spaces, such as connectionId or order.id, got '${name}'; use WebSocketValue.expression for anything else`,
    `WebSocketValue '${name}'`,
  );
}

/** The kind of an option that takes a {@link WebSocketValue}. */
export const WEBSOCKET_VALUE: Kind = {
  name: 'a WebSocketValue',
  matches: isWebSocketValue,
  fix: () => "write WebSocketValue.body('…')",
};

/** The kind of an option that takes a string or a {@link WebSocketValue}. */
export const WEBSOCKET_STRING = either(string, WEBSOCKET_VALUE);
