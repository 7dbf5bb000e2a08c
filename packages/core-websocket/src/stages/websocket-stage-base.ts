import type { IWebSocketApiWithId } from '@apigwv2/contracts';
import { stageDomainUrl, stageReference, stageUrl } from '@apigwv2/contracts/kernel';
import type { StageReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { type ConnectionGrantOptions, grantConnections } from '../connections/connection-grant';
import { WebSocketMetricSource } from '../metrics/websocket-metric-source';
import type { IWebSocketStage } from './i-websocket-stage';

/** A stage of a WebSocket API, defined in this app or imported. */
export abstract class WebSocketStageBase extends WebSocketMetricSource implements IWebSocketStage {
  abstract readonly api: IWebSocketApiWithId;
  abstract readonly stageName: string;
  /** The URL of the stage at its custom domain; undefined without one. */
  protected abstract readonly mappedUrl: string | undefined;

  /** A reference to the stage. */
  get stageRef(): StageReference {
    return stageReference(this);
  }

  get url(): string {
    return stageUrl(this, 'wss');
  }

  get callbackUrl(): string {
    return stageUrl(this, 'https');
  }

  get domainUrl(): string {
    return stageDomainUrl(this, this.mappedUrl);
  }

  get domainCallbackUrl(): string {
    // The same host serves clients over WebSocket and the @connections API over HTTPS.
    return this.domainUrl.replace(/^wss:/, 'https:').replace(/\/$/, '');
  }

  grantManageConnections(grantee: IGrantable, options?: ConnectionGrantOptions): Grant {
    return grantConnections(this.api, grantee, this.stageName, options);
  }

  grantManagementApiAccess(grantee: IGrantable): Grant {
    return this.grantManageConnections(grantee);
  }
}
