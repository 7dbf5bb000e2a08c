import { DESCRIPTION_LENGTH, NAME_LENGTH, setFqn, VERSION_LENGTH, validateStringLength } from '@apigwv2/contracts';
import { checkApi, checkEndpoint, checkedProps, discarded } from '@apigwv2/contracts/kernel';
import { type ApiReference, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { addRoute } from '../routes/add-route';
import { createDefaultStage } from '../stages/default-stage';
import type { WebSocketStage } from '../stages/websocket-stage';
import type { IWebSocketApi } from './i-websocket-api';
import { ImportedWebSocketApi } from './imported-websocket-api';
import { checkKeySelection, checkRouteSelection } from './selection-expressions';
import { WebSocketApiBase } from './websocket-api-base';
import { WEBSOCKET_API_PROPS, type WebSocketApiAttributes, type WebSocketApiProps } from './websocket-api-props';

/**
 * A WebSocket API of Amazon API Gateway: clients connect and send messages, which routes pass to integrations, and the
 * backend sends messages to clients.
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
export class WebSocketApi extends WebSocketApiBase {
  static {
    setFqn(WebSocketApi, '@apigwv2/core-websocket.WebSocketApi');
  }

  /**
   * Imports a WebSocket API. It accepts routes and stages; its `$connect` route must name an authorizer.
   *
   * @throws ApiDefinitionError `InvalidApiId`
   */
  static fromWebSocketApiAttributes(scope: Construct, id: string, attributes: WebSocketApiAttributes): IWebSocketApi {
    return new ImportedWebSocketApi(scope, id, attributes);
  }

  /** The name of the API. */
  readonly webSocketApiName: string;
  /** The expression that selects the route of a message. */
  readonly routeSelectionExpression: string;
  /** The default stage; undefined unless the props ask for one. */
  readonly defaultStage?: WebSocketStage;
  private readonly resource: CfnApi;

  /**
   * @throws ApiDefinitionError among others `DomainMappingWithoutStage`, `LengthOutOfRange`,
   * `InvalidSelectionExpression`, `UnknownOption`, and as routes do
   */
  constructor(scope: Construct, id: string, props: WebSocketApiProps = {}) {
    super(scope, id);
    try {
      props = checkedProps(WEBSOCKET_API_PROPS, props, this);
      const { apiName = id, routeSelectionExpression = '$request.body.action', description, version } = props;
      this.webSocketApiName = apiName;
      this.routeSelectionExpression = routeSelectionExpression;
      validateStringLength('apiName', apiName, NAME_LENGTH, this);
      validateStringLength('description', description, DESCRIPTION_LENGTH, this);
      validateStringLength('version', version, VERSION_LENGTH, this);
      checkRouteSelection(routeSelectionExpression, this);
      const apiKeySelectionExpression = props.apiKeySelectionExpression?.customApiKeySelector;
      checkKeySelection(apiKeySelectionExpression, this);
      this.resource = new CfnApi(this, 'Resource', {
        name: apiName,
        protocolType: this.protocol,
        description,
        version,
        routeSelectionExpression,
        apiKeySelectionExpression,
        disableSchemaValidation: props.disableSchemaValidation,
        disableExecuteApiEndpoint: props.disableExecuteApiEndpoint,
        ipAddressType: props.ipAddressType,
      });
      checkApi(this, 'WEBSOCKET');
      if (props.connectRouteOptions) addRoute(this, '$connect', props.connectRouteOptions);
      if (props.disconnectRouteOptions) addRoute(this, '$disconnect', props.disconnectRouteOptions);
      if (props.defaultRouteOptions) addRoute(this, '$default', props.defaultRouteOptions);
      this.defaultStage = createDefaultStage(this, props);
    } catch (error) {
      throw discarded(this, error);
    }
  }

  /** A reference to the API. */
  get apiRef(): ApiReference {
    return this.resource.apiRef;
  }

  /** Whether the default endpoint is disabled, by the props of the API or by a custom domain that maps it. */
  get disableExecuteApiEndpoint(): boolean {
    return this.resource.disableExecuteApiEndpoint === true;
  }

  /**
   * The URL of the default endpoint of the API, without a stage: `wss://…`.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  get apiEndpoint(): string {
    checkEndpoint(this, this);
    return this.resource.attrApiEndpoint;
  }
}
