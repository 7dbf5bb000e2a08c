import { oneStack } from '@apigwv2/testing';
import {
  CfnStage,
  type IStageRef,
  HttpApi as UpstreamApi,
  HttpStage as UpstreamStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { isSameApi } from '../../src/api/same-api';
import { apiOfStage } from '../../src/stages/stage-api';
import { bareApi, ImportedApi } from '../apis';

describe('apiOfStage', () => {
  test('returns the API of a stage that has it', () => {
    const stack = oneStack();
    const api = new ImportedApi(stack, 'Api', 'abc123');
    const stage = Object.assign(new Construct(stack, 'Stage'), { api, stageRef: { stageName: 'live' } });
    expect(apiOfStage(stage as unknown as IStageRef)).toBe(api);
  });

  test('returns a view of the API of an L1, in the place of the stage', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    const stage = new CfnStage(stack, 'Stage', { apiId: api.ref, stageName: 'live' });
    const found = apiOfStage(stage);
    expect([isSameApi(found, api), found.node.path]).toEqual([true, 'Stack/Stage']);
  });

  test('returns the API of a stage of aws-cdk-lib', () => {
    const stack = oneStack();
    const httpApi = new UpstreamApi(stack, 'Api', { createDefaultStage: false });
    const stage = new UpstreamStage(stack, 'Stage', { httpApi, stageName: 'live' });
    expect(isSameApi(apiOfStage(stage), httpApi)).toBe(true);
  });

  test.each([
    ['the reference', { stageRef: { stageName: 'live', apiId: 'abc123' } }],
    ['the stage', { stageRef: { stageName: 'live' }, apiId: 'abc123' }],
    ['an API without a reference', { stageRef: { stageName: 'live' }, api: { apiId: 'abc123' } }],
  ])('reads the ID of the API from %s', (_what, facts) => {
    const stage = Object.assign(new Construct(oneStack(), 'Stage'), facts);
    expect(apiOfStage(stage as unknown as IStageRef).apiRef).toEqual({ apiId: 'abc123' });
  });
});
