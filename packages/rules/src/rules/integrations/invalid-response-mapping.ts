import { entriesOf, itemsOf, step } from '@apigwv2/assembly';
import { HTTP_MAPPING_TARGET, MAPPED_STATUS } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { responseMappings } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

const mapped = (status: string, Destination: string) => ({
  Integration: { ResponseParameters: { [status]: { ResponseParameters: [{ Destination, Source: 'x' }] } } },
});

/** A response mapping has a status code, a list of changes, and keys of its form. */
export const invalidResponseMapping: Rule = {
  id: 'invalid-response-mapping',
  since: '0.2.0',
  level: 'error',
  certainty: MAPPED_STATUS.certainty,
  source: MAPPED_STATUS.source,
  title: 'A response mapping has a status code, a list of changes, and keys of its form',
  why: 'The service rejects the integration when it is created.',
  fix: 'write ResponseParameters: { "<status>": { ResponseParameters: [{ Source, Destination }] } }',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      for (const [status, response] of entriesOf(integration.get('ResponseParameters')) ?? []) {
        const property = `ResponseParameters.${status}`;
        const problem = MAPPED_STATUS.problem(status);
        if (problem !== undefined) {
          yield {
            at: integration,
            property,
            what: `a key of ResponseParameters must ${problem.must}, got '${status}'`,
          };
        } else if (response.kind === 'literal' || (itemsOf(step(response, 'ResponseParameters')) ?? [1]).length === 0) {
          yield { at: integration, property, what: `the changes of the status ${status} must be a list, got none` };
        }
      }
      for (const { property, target } of responseMappings(integration)) {
        const problem = target === undefined ? undefined : HTTP_MAPPING_TARGET.problem(target, 'response');
        if (problem === undefined) continue;
        yield { at: integration, property, what: `Destination must ${problem.must}, got '${target}'` };
      }
    }
  },
  bad: [
    {
      say: 'a status beyond 599',
      templates: http(mapped('999', 'append:header.x')),
      at: ['Integration ResponseParameters.999'],
    },
    {
      say: 'a flat map',
      templates: http({ Integration: { ResponseParameters: { '500': { 'append:header.x': 'y' } } } }),
      at: ['Integration ResponseParameters.500'],
    },
    {
      say: 'a parameter of the query string',
      templates: http(mapped('500', 'append:querystring.x')),
      at: ['Integration ResponseParameters.500'],
    },
  ],
  good: [{ say: 'another status', templates: http(mapped('500', 'overwrite:statuscode')) }],
};
