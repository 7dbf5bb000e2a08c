import { STAGE_NAME } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { brokenProperty } from '../../find/ask';
import type { Rule } from '../../find/rule';
import { stagesOf } from '../../find/walk';

/** The name of a stage is $default, or letters, digits, '_' and '-'. */
export const invalidStageName: Rule = {
  id: 'invalid-stage-name',
  since: '0.2.0',
  level: 'error',
  certainty: STAGE_NAME.certainty,
  source: STAGE_NAME.source,
  title: "The name of a stage is $default, or letters, digits, '_' and '-'",
  why: 'The service rejects the stage when it is created.',
  fix: 'choose another name',
  *check(graph) {
    for (const stage of stagesOf(graph)) yield* brokenProperty(stage, 'StageName', STAGE_NAME.problem);
  },
  bad: [
    { say: 'a space', templates: http({ Stage: { StageName: 'my stage' } }), at: ['Stage StageName'] },
    {
      say: 'a default of a parameter with a dot',
      templates: http({
        Parameters: { Name: { Type: 'String', Default: 'v1.0' } },
        Stage: { StageName: { Ref: 'Name' } },
      }),
      at: ['Stage StageName'],
      level: 'warning',
    },
  ],
  good: [
    {
      say: 'a name that a parameter completes',
      templates: http({
        Parameters: { Version: { Type: 'String' } },
        Stage: { StageName: { 'Fn::Sub': 'v${Version}' } },
      }),
    },
    { say: 'a hyphen', templates: http({ Stage: { StageName: 'pre-production' } }) },
  ],
};
