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
  test('renders and creates nothing without settings', () => {
    const stage = stageIn(oneStack());
    expect(renderAccessLog(stage, undefined, DEFAULTS)).toBeUndefined();
    expect(stage.node.children).toEqual([]);
  });

  test('[M3] creates a log group under /aws/vendedlogs, which needs no resource policy, for true', () => {
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

  test('distinguishes the log groups of stages with the same name', () => {
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
    ['a string', '$context.extendedRequestId', '$context.extendedRequestId'],
    ['a format of aws-cdk-lib', AccessLogFormat.custom(FORMAT), FORMAT],
    ['undefined', undefined, '$context.requestId'],
  ])('renders a format that is given as %s', (_what, format, expected) => {
    const stack = oneStack();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    expect(
      renderAccessLog(stageIn(stack), { destination, format }, { ...DEFAULTS, format: '$context.requestId' })?.format,
    ).toBe(expected);
  });

  test('rejects a malformed format and reports the stage', () => {
    const stack = oneStack();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    expect(() =>
      renderAccessLog(stageIn(stack), { destination, format: '$context.status' }, DEFAULTS),
    ).toThrowDefinitionError('InvalidAccessLogFormat', /\(at Stack\/Stage\)$/);
  });

  test.each([
    ['HTTP', ['path', 'httpMethod', 'authorizer.claims.sub'], []],
    ['WEBSOCKET', ['connectionId', 'eventType', 'authorizer.team'], []],
    ['HTTP', ['resourcePath', 'connectionId'], ['resourcePath', 'connectionId']],
    ['WEBSOCKET', ['httpMethod'], ['httpMethod']],
  ] as const)('warns for a %s format with %j about the unknown variables %j [M1]', (protocol, fields, unknown) => {
    const stack = oneStack();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    const format = jsonAccessLogFormat(['requestId', ...fields]);
    renderAccessLog(stageIn(stack), { destination, format }, { ...DEFAULTS, protocol });
    const warned = warningsOf(stack).filter(({ id }) => id === '@apigwv2/contracts:accessLogVariableUnknown');
    expect(warned.map(({ message }) => /got (.*);/.exec(message)?.[1])).toEqual(
      unknown.length === 0 ? [] : [unknown.join(', ')],
    );
  });

  test('warns when the format is the standard one of aws-cdk-lib, which is for REST APIs [M1]', () => {
    const stack = oneStack();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    renderAccessLog(stageIn(stack), { destination, format: AccessLogFormat.jsonWithStandardFields() }, DEFAULTS);
    expect(warningsOf(stack)).toMatchObject([{ message: expect.stringMatching(/got resourcePath;/) }]);
  });

  test.each([
    ['/aws/vendedlogs/books', []],
    [undefined, []],
    ['books', ['@apigwv2/contracts:logGroupName']],
  ])('reports for a log group with the name %p the warnings %j [M3]', (logGroupName, warnings) => {
    const stack = oneStack();
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log', { logGroupName }));
    renderAccessLog(stageIn(stack), { destination }, DEFAULTS);
    expect(warningsOf(stack).map(({ id }) => id)).toEqual(warnings);
  });
});
