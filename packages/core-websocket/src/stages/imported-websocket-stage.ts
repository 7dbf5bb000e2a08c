import { type IWebSocketApiWithId, setFqn, withApiId } from '@apigwv2/contracts';
import { checkStageName } from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import { WebSocketStageBase } from './websocket-stage-base';
import type { WebSocketStageAttributes } from './websocket-stage-options';

/** An imported stage of a WebSocket API. */
export class ImportedWebSocketStage extends WebSocketStageBase {
  static {
    setFqn(ImportedWebSocketStage, '@apigwv2/core-websocket.ImportedWebSocketStage');
  }

  readonly stageName: string;
  readonly api: IWebSocketApiWithId;
  protected readonly mappedUrl: string | undefined;

  constructor(scope: Construct, id: string, { api, stageName, domainUrl }: WebSocketStageAttributes) {
    super(scope, id);
    checkStageName(stageName, this);
    this.api = withApiId(api);
    this.stageName = stageName;
    this.mappedUrl = domainUrl;
  }
}
