import { Annotations, App, CfnResource, Stack } from 'aws-cdk-lib/core';

export const app = new App();

const api = new CfnResource(new Stack(app, 'Shop'), 'Api', {
  type: 'AWS::ApiGatewayV2::Api',
  properties: { Name: 'shop', ProtocolType: 'HTPP' },
});
Annotations.of(api).addWarningV2('test:spelling', 'look again');
