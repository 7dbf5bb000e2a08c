import { type IWebSocketApiWithId, setFqn, withApiId } from '@apigwv2/contracts';
import { checkedProps, checkStageName, discarded } from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import { WebSocketStageBase } from './websocket-stage-base';
import { WEBSOCKET_STAGE_ATTRIBUTES, type WebSocketStageAttributes } from './websocket-stage-options';

/** An imported stage of a WebSocket API. */
export class ImportedWebSocketStage extends WebSocketStageBase {
  static {
    setFqn(ImportedWebSocketStage, '@apigwv2/core-websocket.ImportedWebSocketStage');
  }

  readonly stageName: string;
  readonly api: IWebSocketApiWithId;
  protected readonly mappedUrl: string | undefined;

  constructor(scope: Construct, id: string, attributes: WebSocketStageAttributes) {
    super(scope, id);
    try {
      const { api, stageName, domainUrl } = checkedProps(WEBSOCKET_STAGE_ATTRIBUTES, attributes, this);
      checkStageName(stageName, this);
      this.api = withApiId(api);
      this.stageName = stageName;
      this.mappedUrl = domainUrl;
    } catch (error) {
      throw discarded(this, error);
    }
  }
}
