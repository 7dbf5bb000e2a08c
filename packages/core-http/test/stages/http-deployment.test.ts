import { fakeIntegration, logicalIds, oneStack, resourcesOf } from '@apigwv2/testing';
import { HttpApi, HttpDeployment, HttpStage } from '../../src';

const DEPLOYMENT = 'AWS::ApiGatewayV2::Deployment';

describe('HttpDeployment', () => {
  test('renders one deployment for several stages, which depends on the routes', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', { createDefaultStage: false });
    const deployment = new HttpDeployment(stack, 'Deployment', { httpApi: api, description: 'first' });
    for (const stageName of ['blue', 'green']) new HttpStage(stack, stageName, { httpApi: api, stageName, deployment });
    api.addRoute('GET /books', { integration: fakeIntegration('Books') });
    const [id] = logicalIds(stack, DEPLOYMENT);
    expect(resourcesOf(stack, DEPLOYMENT)[id as string]).toMatchObject({
      Properties: { Description: 'first' },
      DependsOn: expect.arrayContaining([expect.stringContaining('GETbooks')]),
    });
    expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage'))).toMatchObject(
      Array(2).fill({ Properties: { AutoDeploy: false, DeploymentId: { Ref: id } } }),
    );
  });

  test('has a logical ID that depends on its content', () => {
    const [one, two, same] = ['GET /a', 'GET /b', 'GET /a'].map((key) => {
      const stack = oneStack();
      const api = new HttpApi(stack, 'Api', { createDefaultStage: false });
      new HttpDeployment(stack, 'Deployment', { httpApi: api });
      api.addRoute(key as 'GET /a', { integration: fakeIntegration('Books') });
      return logicalIds(stack, DEPLOYMENT);
    });
    expect(one).toEqual(same);
    expect(one).not.toEqual(two);
  });

  test('renders the name of an existing stage', () => {
    const stack = oneStack();
    const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
    const stage = HttpStage.fromHttpStageAttributes(stack, 'Stage', { api, stageName: 'live' });
    new HttpDeployment(stack, 'Deployment', { httpApi: api, stage });
    expect(stack).toCoverSurface({ 'Deployment.stageName': 'live' });
  });

  test('rejects a description that is too long', () => {
    const stack = oneStack();
    const props = { httpApi: new HttpApi(stack, 'Api'), description: 'x'.repeat(1025) };
    expect(() => new HttpDeployment(stack, 'Deployment', props)).toThrowDefinitionError('LengthOutOfRange');
  });
});
