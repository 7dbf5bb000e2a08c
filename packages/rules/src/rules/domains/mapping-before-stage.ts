import { textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import { firstBy } from '../../find/first-by';
import { isMadeBefore } from '../../find/order';
import type { Rule } from '../../find/rule';
import { nameOf } from '../../find/walk';

/** A mapping is created after its stage. */
export const mappingBeforeStage: Rule = {
  id: 'mapping-before-stage',
  since: '0.1.0',
  level: 'error',
  certainty: 'reported',
  source: 'https://github.com/aws/aws-cdk/issues/8983; https://github.com/aws/aws-cdk/issues/9078',
  title: 'A mapping is created after its stage',
  why: 'The service answers Invalid stage identifier specified when the mapping is created first.',
  fix: 'refer to the stage with Ref, or add it to DependsOn',
  *check({ apis }) {
    for (const { mappings, stages } of apis) {
      const own = stages.filter(({ name, resource, api }) => name !== undefined && resource !== api.resource);
      const byName = firstBy(own, ({ name }) => name);
      for (const mapping of mappings) {
        const name = textOf(mapping.get('Stage'));
        const stage = byName.get(name);
        if (stage === undefined || stage.resource.template !== mapping.resource.template) continue;
        if (isMadeBefore(stage.resource, mapping.resource)) continue;
        yield {
          at: mapping,
          property: 'Stage',
          what: `a mapping must be created after ${nameOf(stage)}, got the name '${name}' without an order`,
          related: [stage],
        };
      }
    }
  },
  bad: [{ say: 'a name', templates: http({ Domain: {}, Mapping: { Stage: '$default' } }), at: ['Mapping Stage'] }],
  good: [
    { say: 'a name and an order', templates: http({ Domain: {}, Mapping: { DependsOn: 'Stage', Stage: '$default' } }) },
  ],
};
