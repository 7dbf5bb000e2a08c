import { oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { App, Stack, Stage } from 'aws-cdk-lib/core';
import { renderAccessLog } from '../../src/access-log/access-log';
import { jsonAccessLogFormat } from '../../src/access-log/access-log-format';
import { LogGroupLogDestination } from '../../src/access-log/access-log-settings';
import { bareApi } from '../apis';

const FORMAT = '$context.requestId $context.status';
const DEFAULTS = { protocol: 'HTTP', format: FORMAT } as const;

const stageIn = (stack: Stack) => new CfnStage(stack, 'Stage', { apiId: bareApi(stack, 'Api').ref, stageName: 'prod' });

describe('renderAccessLog', () => {
  test('nothing is rendered and nothing is made of nothing', () => {
    const stage = stageIn(oneStack());
    expect(renderAccessLog(stage, undefined, DEFAULTS)).toBeUndefined();
    expect(stage.node.children).toEqual([]);
  });

  test('[M3] true makes a log group whose name needs no room in the log resource policy', () => {
    const stack = oneStack();
    const stage = stageIn(stack);
    stage.accessLogSettings = renderAccessLog(stage, true, DEFAULTS);
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
      renderAccessLog(stageIn(stack), true, DEFAULTS);
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
    expect(
      renderAccessLog(stageIn(stack), { destination, format }, { ...DEFAULTS, format: '$context.requestId' })?.format,
    ).toBe(expected);
  });

  test('fails when the format is malformed, and names the stage', () => {
    const stack = oneStack();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    expect(() =>
      renderAccessLog(stageIn(stack), { destination, format: '$context.status' }, DEFAULTS),
    ).toThrowDefinitionError('AccessLogFormatMalformed', /\(at Stack\/Stage\)$/);
  });

  test.each([
    ['HTTP', ['path', 'httpMethod', 'authorizer.claims.sub'], []],
    ['WEBSOCKET', ['connectionId', 'eventType', 'authorizer.team'], []],
    ['HTTP', ['resourcePath', 'connectionId'], ['resourcePath', 'connectionId']],
    ['WEBSOCKET', ['httpMethod'], ['httpMethod']],
  ] as const)('a format of protocol %s with %j warns of %j [M1]', (protocol, fields, unknown) => {
    const stack = oneStack();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    const format = jsonAccessLogFormat(['requestId', ...fields]);
    renderAccessLog(stageIn(stack), { destination, format }, { ...DEFAULTS, protocol });
    const warned = warningsOf(stack).filter(({ id }) => id === '@apigwv2/contracts:accessLogVariableUnknown');
    expect(warned.map(({ message }) => /got (.*);/.exec(message)?.[1])).toEqual(
      unknown.length === 0 ? [] : [unknown.join(', ')],
    );
  });

  test('the standard format of aws-cdk-lib, which is one for REST APIs, is a warning [M1]', () => {
    const stack = oneStack();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    renderAccessLog(stageIn(stack), { destination, format: AccessLogFormat.jsonWithStandardFields() }, DEFAULTS);
    expect(warningsOf(stack)).toMatchObject([{ message: expect.stringMatching(/got resourcePath;/) }]);
  });

  test.each([
    ['/aws/vendedlogs/books', []],
    [undefined, []],
    ['books', ['@apigwv2/contracts:logGroupName']],
  ])('a log group called %p warns of %j [M3]', (logGroupName, warnings) => {
    const stack = oneStack();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log', { logGroupName }));
    renderAccessLog(stageIn(stack), { destination }, DEFAULTS);
    expect(warningsOf(stack).map(({ id }) => id)).toEqual(warnings);
  });
});
