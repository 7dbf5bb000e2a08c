import { ApiDefinitionError, classMarkOf, markClass } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';

const MARK = '@apigwv2/integrations.WebSocketValue';

/**
 * A part of what an AWS service gets that is only known when a message comes. It is escaped for the place where it is
 * put, so that no message can say more than it should.
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
    markClass(WebSocketValue, MARK);
  }

  /**
   * The message, or the text that it has at a path.
   *
   * @param path such as `order.id`; default the whole message as it is
   * @throws ApiDefinitionError `MappingMalformed`
   */
  static body(path?: string): WebSocketValue {
    if (path === undefined) return new WebSocketValue('$input.body');
    const jsonPath = path.startsWith('$') && !Token.isUnresolved(path) ? path : `$.${path}`;
    return new WebSocketValue(`$input.path('${checked(path, /^[^'\s]+$/) && jsonPath}')`);
  }

  /**
   * What the service knows of the message, such as `connectionId` or `authorizer.principalId`.
   *
   * @throws ApiDefinitionError `MappingMalformed`
   */
  static context(name: string): WebSocketValue {
    return new WebSocketValue(`$context.${checked(name, /^[\w.-]+$/)}`);
  }

  /**
   * A variable of the stage.
   *
   * @throws ApiDefinitionError `MappingMalformed`
   */
  static stageVariable(name: string): WebSocketValue {
    return new WebSocketValue(`$stageVariables.${checked(name, /^\w+$/)}`);
  }

  /** An expression of the Velocity Template Language whose value is a text, such as `$input.path('$.a').trim()`. */
  static expression(expression: string): WebSocketValue {
    return new WebSocketValue(expression);
  }

  private constructor(
    /** The value in the Velocity Template Language, before it is escaped. */
    readonly expression: string,
  ) {}
}

/** Whether something is a value that is filled in, made by whichever copy of this package. */
export function isWebSocketValue(value: unknown): value is WebSocketValue {
  return typeof value === 'object' && value !== null && classMarkOf(value) === MARK;
}

function checked(name: string, pattern: RegExp): string {
  if (Token.isUnresolved(name) || pattern.test(name)) return name;
  throw new ApiDefinitionError(
    'MappingMalformed',
    `a value must be called by a name or path without quotes and spaces, such as connectionId or order.id, got '${name}'; anything else is a WebSocketValue.expression`,
    `WebSocketValue '${name}'`,
  );
}
