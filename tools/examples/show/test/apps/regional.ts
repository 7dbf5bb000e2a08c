import { App, CfnOutput, CfnResource, Fn, Stack } from 'aws-cdk-lib/core';

export const app = new App();

const shop = new Stack(app, 'Shop', { env: { region: 'eu-west-1' } });
const { ref, logicalId } = new CfnResource(shop, 'Api', {
  type: 'AWS::ApiGatewayV2::Api',
  properties: { Name: 'shop', ProtocolType: 'HTTP' },
});
new CfnOutput(shop, 'Name', { value: 'shop' });
new CfnOutput(shop, 'Arn', { value: shop.formatArn({ service: 'apigateway', resource: 'apis', resourceName: ref }) });
new CfnOutput(shop, 'Endpoint', { value: Fn.getAtt(logicalId, 'ApiEndpoint').toString() });
shop.exportValue(ref);
