import { HttpApi } from '@apigwv2/core-http';
import { HttpUrlIntegration } from '@apigwv2/integrations';
import { Template } from 'aws-cdk-lib/assertions';
import { HttpApi as UpstreamHttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { ApiGatewayV2 } from 'aws-cdk-lib/aws-events-targets';
import { App, Duration, Stack } from 'aws-cdk-lib/core';

describe('ApiGatewayV2 of aws-events-targets', () => {
  test('calls a route of an API that aws-cdk-lib imports by its ID', () => {
    const stack = new Stack(new App(), 'Stack');
    const api = new HttpApi(stack, 'Api');
    api.addRoute('POST /books', { integration: new HttpUrlIntegration('Books', 'https://example.com/books') });
    const target = UpstreamHttpApi.fromHttpApiAttributes(stack, 'Target', { httpApiId: api.apiId });
    new Rule(stack, 'Rule', {
      schedule: Schedule.rate(Duration.hours(1)),
      targets: [new ApiGatewayV2(target, { method: 'POST', path: '/books', stage: '$default' })],
    });
    const [rule] = Object.values(Template.fromStack(stack).findResources('AWS::Events::Rule'));
    const [arn] = (rule as { Properties: { Targets: { Arn: unknown }[] } }).Properties.Targets.map(({ Arn }) => Arn);
    expect(arn).toEqual(stack.resolve(api.arnForExecuteApi('POST', '/books', '$default')));
  });
});
