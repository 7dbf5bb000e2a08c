import { oneStack, resourcesOf } from '@apigwv2/testing';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { App, Stack, Stage } from 'aws-cdk-lib/core';
import { renderAccessLog } from '../src/access-log';
import { LogGroupLogDestination } from '../src/access-log-settings';
import { bareApi } from './apis';

const FORMAT = '$context.requestId $context.status';

const stageIn = (stack: Stack) => new CfnStage(stack, 'Stage', { apiId: bareApi(stack, 'Api').ref, stageName: 'prod' });

describe('renderAccessLog', () => {
  test('nothing is rendered and nothing is made of nothing', () => {
    const stage = stageIn(oneStack());
    expect(renderAccessLog(stage, undefined, FORMAT)).toBeUndefined();
    expect(stage.node.children).toEqual([]);
  });

  test('[M3] true makes a log group whose name needs no room in the log resource policy', () => {
    const stack = oneStack();
    const stage = stageIn(stack);
    stage.accessLogSettings = renderAccessLog(stage, true, FORMAT);
    const groups = resourcesOf(stack, 'AWS::Logs::LogGroup');
    expect(Object.values(groups)).toEqual([
      {
        Type: 'AWS::Logs::LogGroup',
        Properties: {
          LogGroupName: expect.stringMatching(/^\/aws\/vendedlogs\/apigateway\/[\w.-]+$/),
          RetentionInDays: 30,
        },
        DeletionPolicy: 'Delete',
        UpdateReplacePolicy: 'Delete',
      },
    ]);
    expect(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage')['Stage']?.Properties.AccessLogSettings).toEqual({
      DestinationArn: { 'Fn::GetAtt': [Object.keys(groups)[0], 'Arn'] },
      Format: FORMAT,
    });
  });

  test('the log groups of stages of one name stay apart', () => {
    const app = new App();
    const names = ['Test', 'Prod'].map((id) => {
      const stack = new Stack(new Stage(app, id), 'Shop');
      renderAccessLog(stageIn(stack), true, FORMAT);
      return Object.values(resourcesOf(stack, 'AWS::Logs::LogGroup')).map(
        ({ Properties }) => Properties.LogGroupName,
      )[0];
    });
    expect(new Set(names).size).toBe(2);
  });

  test.each([
    ['a text', '$context.extendedRequestId', '$context.extendedRequestId'],
    ['a format of aws-cdk-lib', AccessLogFormat.custom(FORMAT), FORMAT],
    ['nothing', undefined, '$context.requestId'],
  ])('the format can be given as %s', (_what, format, expected) => {
    const stack = oneStack();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    expect(renderAccessLog(stageIn(stack), { destination, format }, '$context.requestId')?.format).toBe(expected);
  });

  test('fails when the format is malformed, and names the stage', () => {
    const stack = oneStack();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    expect(() =>
      renderAccessLog(stageIn(stack), { destination, format: '$context.status' }, FORMAT),
    ).toThrowDefinitionError('AccessLogFormatMalformed', /\(at Stack\/Stage\)$/);
  });
});
