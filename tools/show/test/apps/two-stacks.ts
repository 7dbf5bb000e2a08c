import { App, CfnResource, Stack } from 'aws-cdk-lib/core';

const app = new App();
const stacks = [new Stack(app, 'Shop', { env: { region: 'eu-west-1' } }), new Stack(app, 'Anywhere')];
for (const stack of stacks) {
  new CfnResource(stack, 'Api', {
    type: 'AWS::ApiGatewayV2::Api',
    properties: { Name: 'shop', ProtocolType: 'HTTP' },
  });
}
