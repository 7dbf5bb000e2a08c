import {
  CONTENT_TYPE_LENGTH,
  checkEnvironment,
  checkProtocol,
  DESCRIPTION_LENGTH,
  type IWebSocketApiRef,
  setFqn,
  validateStringLength,
} from '@apigwv2/contracts';
import {
  checkedProps,
  constructs,
  discarded,
  jsonObject,
  optional,
  options,
  scopeAndId,
  string,
  withMember,
} from '@apigwv2/contracts/kernel';
import { CfnModel } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { type JsonSchema, renderSchema } from './json-schema';
import { defaultModelName, registerModelName } from './model-name';

/** The props of a {@link WebSocketModel}. */
export interface WebSocketModelProps {
  /** The API. */
  readonly webSocketApi: IWebSocketApiRef;

  /** The JSON Schema of messages: draft 4, at most 32 KB. */
  readonly schema: JsonSchema;

  /** The name of the model: 1 to 128 letters and digits. @default - the letters and digits of the path of the construct */
  readonly modelName?: string;

  /** The content type of the messages. @default 'application/json' */
  readonly contentType?: string;

  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;
}

/**
 * A model of messages of a WebSocket API. A route with `validate` creates one of its own.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-request-validation.html
 * @example
 * declare const chat: WebSocketApi;
 *
 * new WebSocketModel(stack, 'Message', {
 *   webSocketApi: chat,
 *   schema: { type: 'object', required: ['text'], properties: { text: { type: 'string', maxLength: 500 } } },
 * });
 */
export class WebSocketModel extends Resource {
  static {
    setFqn(WebSocketModel, '@apigwv2/core-websocket.WebSocketModel');
  }

  /** The name of the model, which routes refer to. */
  readonly modelName: string;
  /** The ID of the model. */
  readonly modelId: string;

  /** @throws ApiDefinitionError `LengthOutOfRange`, `InvalidModelName`, `DuplicateModelName`, `InvalidSchema` */
  constructor(scope: Construct, id: string, props: WebSocketModelProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      props = checkedProps(WEBSOCKET_MODEL_PROPS, props, this);
      const { webSocketApi, contentType = 'application/json', description } = props;
      checkProtocol(webSocketApi, 'WEBSOCKET', this);
      checkEnvironment(webSocketApi, this);
      this.modelName = props.modelName ?? defaultModelName(this);
      registerModelName(webSocketApi, this.modelName, this);
      validateStringLength('contentType', contentType, CONTENT_TYPE_LENGTH, this);
      validateStringLength('description', description, DESCRIPTION_LENGTH, this);
      const model = new CfnModel(this, 'Resource', {
        apiId: webSocketApi.apiRef.apiId,
        name: this.modelName,
        schema: renderSchema(props.schema, this),
        contentType,
        description,
      });
      this.modelId = model.attrModelId;
    } catch (error) {
      throw discarded(this, error);
    }
  }
}

/** The kinds of the options of {@link WebSocketModelProps}. */
export const WEBSOCKET_MODEL_PROPS = options<WebSocketModelProps>({
  webSocketApi: constructs.api,
  schema: jsonObject,
  modelName: optional(string),
  contentType: optional(string),
  description: optional(string),
});

/** The kind of an option that takes a {@link WebSocketModel}. */
export const WEBSOCKET_MODEL = withMember(
  'a WebSocketModel',
  'modelName',
  'write new WebSocketModel(scope, id, props)',
);
