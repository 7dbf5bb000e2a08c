import { CfnDeployment, CfnStage, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** The notices that a shop sends to the browsers of its customers. */
export class NoticesStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const notices = new LambdaFunction(this, 'Notices', {
      runtime: Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
    });
    const api = new WebSocketApi(this, 'Api', {
      connectRouteOptions: { integration: new WebSocketLambdaIntegration('Connect', notices) },
    });
    api.addRoute('subscribe', { integration: new WebSocketLambdaIntegration('Subscribe', notices) });

    // Nothing tells CloudFormation to create the routes before the deployment.
    const deployment = new CfnDeployment(this, 'Deployment', { apiId: api.apiId });
    new CfnStage(this, 'Live', { apiId: api.apiId, stageName: 'live', deploymentId: deployment.attrDeploymentId });
  }
}
