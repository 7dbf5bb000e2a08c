import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { stagesOf } from '../../find/walk';

/** A stage of a WebSocket API has a name of its own. */
export const defaultStageName: Rule = {
  id: 'default-stage-name',
  since: '0.2.0',
  level: 'warning',
  certainty: 'unsettled',
  source:
    'https://github.com/terraform-aws-modules/terraform-aws-apigateway-v2/issues/7; https://github.com/aws/aws-cdk/issues/13031',
  title: 'A stage of a WebSocket API has a name of its own',
  why: 'Users report that clients receive 429 when they connect to a stage $default; one framework uses it.',
  fix: 'choose another name',
  *check(graph) {
    for (const stage of stagesOf(graph, 'WEBSOCKET')) {
      if (stage.name !== '$default') continue;
      yield { at: stage, property: 'StageName', what: 'StageName of a WebSocket API should not be $default' };
    }
  },
  bad: [{ say: '$default', templates: webSocket({ Stage: { StageName: '$default' } }), at: ['Stage StageName'] }],
  good: [{ say: 'a name', templates: webSocket() }],
};
