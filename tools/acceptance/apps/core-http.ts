import { HttpApi, HttpMethod, type IHttpRouteIntegration } from '@apigwv2/core-http';
import { CfnIntegration } from 'aws-cdk-lib/aws-apigatewayv2';
import { App, Stack } from 'aws-cdk-lib/core';

/** An integration of the app, so that the app needs one package only. */
const shop: IHttpRouteIntegration = {
  protocol: 'HTTP',
  id: 'Shop',
  bind: ({ scope, api }) => ({
    integrationId: new CfnIntegration(scope, 'Resource', {
      apiId: api.apiRef.apiId,
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'ANY',
      integrationUri: 'https://shop.example.com',
      payloadFormatVersion: '1.0',
    }).ref,
  }),
};

const app = new App();
const stack = new Stack(app, 'Shop');
const api = new HttpApi(stack, 'Api');
api.addRoutes({
  path: '/books',
  methods: [HttpMethod.GET],
  integration: shop,
  throttle: { rateLimit: 5, burstLimit: 9 },
});
api.addStage('Test', { stageName: 'test' });
api.metricClientError().createAlarm(stack, 'Errors', { threshold: 5, evaluationPeriods: 1 });
app.synth();
