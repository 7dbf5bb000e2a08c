import {
  ApiDefinitionError,
  checkLength,
  checkQuotas,
  giveMethods,
  markClass,
  warnOfUnreachable,
} from '@apigwv2/contracts';
import { type ApiReference, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource, Token } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { makeDefaultStage } from './default-stage';
import { checkEndpoint } from './endpoint';
import type { IWebSocketApi, IWebSocketApiMethods } from './i-websocket-api';
import type { IWebSocketMetrics } from './i-websocket-metrics';
import { ImportedWebSocketApi } from './imported-websocket-api';
import { WEBSOCKET_API_METHODS } from './websocket-api-methods';
import type { WebSocketApiAttributes, WebSocketApiProps } from './websocket-api-props';
import { WEBSOCKET_METRIC_METHODS } from './websocket-metric-methods';
import type { WebSocketStage } from './websocket-stage';

/**
 * A WebSocket API of Amazon API Gateway: clients connect and send messages, which routes lead to integrations; and the app
 * sends to the clients.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html
 * @example
 * declare const integration: IWebSocketRouteIntegration;
 *
 * const chat = new WebSocketApi(stack, 'Chat', {
 *   connectRouteOptions: { integration },
 *   disconnectRouteOptions: { integration },
 *   defaultStageOptions: { stageName: 'live' },
 * });
 * chat.addRoute('sendMessage', { integration });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class WebSocketApi extends Resource implements IWebSocketApi {
  static {
    giveMethods(WebSocketApi, WEBSOCKET_API_METHODS, WEBSOCKET_METRIC_METHODS);
    markClass(WebSocketApi, '@apigwv2/core-websocket.WebSocketApi');
  }

  /**
   * A WebSocket API that exists already. It takes routes and stages; a `$connect` route must say who may connect.
   *
   * @throws ApiDefinitionError `ApiIdMalformed`
   */
  static fromWebSocketApiAttributes(scope: Construct, id: string, attributes: WebSocketApiAttributes): IWebSocketApi {
    return new ImportedWebSocketApi(scope, id, attributes);
  }

  readonly protocol = 'WEBSOCKET';
  readonly isWebsocketApi = true;
  /** Points at the API. */
  readonly apiRef: ApiReference;
  readonly apiId: string;
  /** The name of the API. */
  readonly webSocketApiName: string;
  /** What of a message selects its route. */
  readonly routeSelectionExpression: string;
  /** The stage that the API made for itself; undefined unless it was asked for. */
  readonly defaultStage?: WebSocketStage;
  private readonly resource: CfnApi;

  /**
   * @throws ApiDefinitionError among others `DomainMappingWithoutStage`, `LengthOutOfRange`,
   * `SelectionExpressionMalformed`, and as routes do
   */
  constructor(scope: Construct, id: string, props: WebSocketApiProps = {}) {
    super(scope, id);
    this.webSocketApiName = props.apiName ?? id;
    this.routeSelectionExpression = props.routeSelectionExpression ?? '$request.body.action';
    checkLength('apiName', this.webSocketApiName, 1, 128, this);
    checkLength('description', props.description, 0, 1024, this);
    checkLength('version', props.version, 1, 64, this);
    checkRouteSelection(this.routeSelectionExpression, this);
    const apiKeySelectionExpression = props.apiKeySelectionExpression?.customApiKeySelector;
    checkKeySelection(apiKeySelectionExpression, this);
    this.resource = new CfnApi(this, 'Resource', {
      name: this.webSocketApiName,
      protocolType: this.protocol,
      description: props.description,
      version: props.version,
      routeSelectionExpression: this.routeSelectionExpression,
      apiKeySelectionExpression,
      disableSchemaValidation: props.disableSchemaValidation,
      disableExecuteApiEndpoint: props.disableExecuteApiEndpoint,
      ipAddressType: props.ipAddressType,
    });
    this.apiRef = this.resource.apiRef;
    this.apiId = this.apiRef.apiId;
    checkQuotas(this, 'WEBSOCKET');
    warnOfUnreachable(this);
    if (props.connectRouteOptions) this.addRoute('$connect', props.connectRouteOptions);
    if (props.disconnectRouteOptions) this.addRoute('$disconnect', props.disconnectRouteOptions);
    if (props.defaultRouteOptions) this.addRoute('$default', props.defaultRouteOptions);
    this.defaultStage = makeDefaultStage(this, props);
  }

  /** Whether the API answers at custom domains only: its props say so, or the domain that leads to it. */
  get disableExecuteApiEndpoint(): boolean {
    return this.resource.disableExecuteApiEndpoint === true;
  }

  get apiEndpoint(): string {
    checkEndpoint(this, this);
    return this.resource.attrApiEndpoint;
  }
}

export interface WebSocketApi extends IWebSocketApiMethods, IWebSocketMetrics {}

function checkRouteSelection(expression: string, at: IConstruct): void {
  if (Token.isUnresolved(expression) || /\$\{?request\.body/.test(expression) || /^[^$]+$/.test(expression)) return;
  throw new ApiDefinitionError(
    'SelectionExpressionMalformed',
    `routeSelectionExpression must name members of messages, such as $request.body.action, got '${expression}'`,
    at,
  );
}

function checkKeySelection(expression: string | undefined, at: IConstruct): void {
  const known = ['$request.header.x-api-key', '$context.authorizer.usageIdentifierKey'];
  if (expression === undefined || Token.isUnresolved(expression) || known.includes(expression)) return;
  throw new ApiDefinitionError(
    'SelectionExpressionMalformed',
    `apiKeySelectionExpression must be ${known.join(' or ')}, got '${expression}'; use a constant of WebSocketApiKeySelectionExpression`,
    at,
  );
}
