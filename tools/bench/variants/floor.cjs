const { CfnApi, CfnIntegration, CfnRoute, CfnStage } = require('aws-cdk-lib/aws-apigatewayv2');
const { CfnPermission } = require('aws-cdk-lib/aws-lambda');

/** The same app with bare L1 classes, the lowest cost of any construct library. */
module.exports = (stack, handler, paths) => {
  const { ref: apiId } = new CfnApi(stack, 'Api', { name: 'Api', protocolType: 'HTTP' });
  new CfnStage(stack, 'Stage', { apiId, stageName: '$default', autoDeploy: true });
  const { ref: integrationId } = new CfnIntegration(stack, 'Integration', {
    apiId,
    integrationType: 'AWS_PROXY',
    integrationUri: handler.functionArn,
    payloadFormatVersion: '2.0',
  });
  new CfnPermission(stack, 'Permission', {
    action: 'lambda:InvokeFunction',
    functionName: handler.functionArn,
    principal: 'apigateway.amazonaws.com',
    sourceArn: `arn:${stack.partition}:execute-api:${stack.region}:${stack.account}:${apiId}/*/*`,
  });
  for (const path of paths) {
    new CfnRoute(stack, `GET${path}`, {
      apiId,
      routeKey: `GET ${path}`,
      authorizationType: 'NONE',
      target: `integrations/${integrationId}`,
    });
  }
};
