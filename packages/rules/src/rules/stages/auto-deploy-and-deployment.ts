import { isTrue } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { stagesOf } from '../../find/walk';

const ORDERED = { Deployment: { DependsOn: 'Route' } };

/** A stage deploys itself or has a deployment. */
export const autoDeployAndDeployment: Rule = {
  id: 'auto-deploy-and-deployment',
  since: '0.2.0',
  level: 'warning',
  certainty: 'unsettled',
  source: 'https://github.com/aws-controllers-k8s/apigatewayv2-controller/issues/15',
  title: 'A stage deploys itself or has a deployment',
  why: 'The service creates such a stage, and refuses later updates of its deployment.',
  fix: 'remove AutoDeploy or DeploymentId',
  *check(graph) {
    for (const stage of stagesOf(graph)) {
      if (!isTrue(stage.get('AutoDeploy')) || stage.get('DeploymentId').kind === 'none') continue;
      yield { at: stage, property: 'DeploymentId', what: 'a stage should have AutoDeploy or DeploymentId, got both' };
    }
  },
  bad: [
    {
      say: 'both',
      templates: webSocket({ ...ORDERED, Stage: { DeploymentId: { Ref: 'Deployment' } } }),
      at: ['Stage DeploymentId'],
    },
  ],
  good: [
    {
      say: 'a deployment',
      templates: webSocket({ ...ORDERED, Stage: { AutoDeploy: false, DeploymentId: { Ref: 'Deployment' } } }),
    },
  ],
};
