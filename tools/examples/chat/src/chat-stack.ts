import { WebSocketApi } from '@apigwv2/core-websocket';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** The API without routes, which are in another stack with their functions. */
export class ChatStack extends Stack {
  readonly chat: WebSocketApi;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    this.chat = new WebSocketApi(this, 'Api', {
      apiName: 'chat',
      description: 'Who is connected hears what the others say',
    });
  }
}
