import { isTrue, keyOf, resourceKey } from '@apigwv2/assembly';
import { http, webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { apisOf } from '../../find/walk';

/** A stage is deployed. */
export const stageUndeployed: Rule = {
  id: 'stage-undeployed',
  since: '0.2.0',
  level: 'warning',
  certainty: 'reported',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html; https://github.com/gregberge/simple-websockets/issues/28',
  title: 'A stage is deployed',
  why: 'A stage that nothing deploys answers 403 or 404 to every request.',
  fix: 'set AutoDeploy to true, or DeploymentId',
  *check(graph) {
    for (const { stages, deployments } of apisOf(graph)) {
      const deployed = new Set(deployments.map((deployment) => keyOf(deployment.get('StageName'))));
      for (const stage of stages) {
        const automatic = stage.get('AutoDeploy');
        const mayDeploy = isTrue(automatic) || !['none', 'literal'].includes(automatic.kind);
        if (mayDeploy || stage.get('DeploymentId').kind !== 'none') continue;
        const { template, logicalId } = stage.resource;
        if (deployed.has(keyOf(stage.get('StageName'))) || deployed.has(resourceKey(template.file, logicalId)))
          continue;
        yield {
          at: stage,
          property: 'AutoDeploy',
          what: 'a stage must have AutoDeploy or a DeploymentId, got neither',
        };
      }
    }
  },
  bad: [{ say: 'neither', templates: http({ Stage: { AutoDeploy: undefined } }), at: ['Stage AutoDeploy'] }],
  good: [
    {
      say: 'a deployment that names the stage',
      templates: webSocket({
        Deployment: { DependsOn: 'Route', StageName: { Ref: 'Stage' } },
        Stage: { AutoDeploy: undefined },
      }),
    },
  ],
};
