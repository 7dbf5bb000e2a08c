import { oneStack } from '@apigwv2/testing';
import { type CfnApi, CfnDeployment, type IDeploymentRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { renderDeployment, type StageDeploymentOptions } from '../../src/deployment/stage-deployment';
import { bareApi } from '../apis';

function render(options: StageDeploymentOptions) {
  const stack = oneStack();
  const stage = new Construct(stack, 'Stage');
  const rendered = renderDeployment(bareApi(stack, 'Api'), options, stage);
  const deployment = stage.node.tryFindChild('Deployment') as CfnDeployment | undefined;
  return { stack, rendered, deployment };
}

describe('renderDeployment', () => {
  test.each([[{}], [{ autoDeploy: true }]])('deploys automatically with %j', (options) => {
    const { rendered, deployment } = render(options);
    expect([rendered, deployment]).toEqual([{ autoDeploy: true }, undefined]);
  });

  test.each([
    [{ autoDeploy: false }],
    [{ deployment: 'pinned' }],
    [{ autoDeploy: false, deployment: 'pinned' }],
  ] as const)('creates a pinned deployment with %j', (options) => {
    const { stack, rendered, deployment } = render({ ...options, description: 'first' });
    expect(deployment?.description).toBe('first');
    expect(stack.resolve(rendered)).toEqual({ autoDeploy: false, deploymentId: stack.resolve(deployment?.ref) });
  });

  test('leaves deploying to another tool with external', () => {
    const { rendered, deployment } = render({ deployment: 'external' });
    expect([rendered, deployment]).toEqual([{ autoDeploy: false }, undefined]);
  });

  test('uses an existing deployment', () => {
    const reference = { deploymentRef: { apiId: 'abc123', deploymentId: 'd1' } } as IDeploymentRef;
    const { rendered, deployment } = render({ deployment: reference });
    expect([rendered, deployment]).toEqual([{ autoDeploy: false, deploymentId: 'd1' }, undefined]);
  });

  test('rejects the deployment of another API of the app and accepts one of its own', () => {
    const stack = oneStack();
    const [own, other] = [bareApi(stack, 'Own'), bareApi(stack, 'Other')];
    const stage = new Construct(stack, 'Stage');
    const deploymentOf = (api: CfnApi, id: string) => new CfnDeployment(stack, id, { apiId: api.ref });
    expect(() => renderDeployment(own, { deployment: deploymentOf(own, 'D1') }, stage)).not.toThrow();
    expect(() => renderDeployment(own, { deployment: deploymentOf(other, 'D2') }, stage)).toThrowDefinitionError(
      'DeploymentOptionsConflict',
      'deployment must be of the API of the stage, Stack/Own, got Stack/D2 of another API; deploy that API, or leave out deployment (at Stack/Stage)',
    );
  });

  test.each(['pinned', 'external'] as const)('rejects autoDeploy: true with the deployment %s', (deployment) => {
    expect(() => render({ autoDeploy: true, deployment })).toThrowDefinitionError(
      'DeploymentOptionsConflict',
      /must not be combined, got autoDeploy: true .* \(at Stack\/Stage\)$/,
    );
  });
});
