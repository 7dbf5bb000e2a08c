import { entriesOf } from '@apigwv2/assembly';
import { STAGE_VARIABLE_NAME, STAGE_VARIABLE_VALUE, STAGE_VARIABLES_OF_STAGE } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { brokenStrings } from '../../find/ask';
import type { Rule } from '../../find/rule';
import { stagesOf } from '../../find/walk';

/** A stage has at most 100 variables, with names and values of their forms. */
export const invalidStageVariable: Rule = {
  id: 'invalid-stage-variable',
  since: '0.2.0',
  level: 'error',
  certainty: STAGE_VARIABLE_NAME.certainty,
  source: STAGE_VARIABLE_NAME.source,
  title: 'A stage has at most 100 variables, with names and values of their forms',
  why: 'The service rejects the stage when it is created.',
  fix: 'correct the variable',
  *check(graph) {
    for (const stage of stagesOf(graph)) {
      const variables = entriesOf(stage.get('StageVariables')) ?? [];
      const { limit } = STAGE_VARIABLES_OF_STAGE;
      if (variables.length > limit) {
        yield {
          at: stage,
          property: 'StageVariables',
          what: `StageVariables must have at most ${limit} entries, got ${variables.length}`,
        };
      }
      for (const [name, value] of variables) {
        const problem = STAGE_VARIABLE_NAME.problem(name);
        const property = `StageVariables.${name}`;
        if (problem !== undefined) {
          yield { at: stage, property, what: `the name of a stage variable must ${problem.must}, got '${name}'` };
        }
        yield* brokenStrings(stage, property, value, STAGE_VARIABLE_VALUE.problem);
      }
    }
  },
  bad: [
    {
      say: 'a hyphen in a name',
      templates: http({ Stage: { StageVariables: { 'table-name': 'books' } } }),
      at: ['Stage StageVariables.table-name'],
    },
    {
      say: 'a space in a value',
      templates: http({ Stage: { StageVariables: { title: 'my books' } } }),
      at: ['Stage StageVariables.title'],
    },
  ],
  good: [{ say: 'a URL', templates: http({ Stage: { StageVariables: { host: 'https://example.com/a?b=c' } } }) }],
};
