import { Annotations, App, CfnResource, Stack } from 'aws-cdk-lib/core';

const api = new CfnResource(new Stack(new App(), 'Shop'), 'Api', {
  type: 'AWS::ApiGatewayV2::Api',
  properties: { Name: 'shop', ProtocolType: 'HTPP' },
});
Annotations.of(api).addWarningV2('test:spelling', 'look again');
