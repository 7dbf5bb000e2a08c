import { entriesOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import { isPrivate } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf } from '../../find/walk';

const LINK = {
  ConnectionId: { Ref: 'VpcLink' },
  ConnectionType: 'VPC_LINK',
  IntegrationUri: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/books/1/2',
};

/** An integration behind a VPC link removes the name of the stage from the path. */
export const stageInPath: Rule = {
  id: 'stage-in-path',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('http-api-develop-integrations-private'),
  title: 'An integration behind a VPC link removes the name of the stage from the path',
  why: 'The path that the target receives starts with the name of the stage, and it answers 404.',
  fix: "map overwrite:path to '$request.path', or use the stage $default",
  *check(graph) {
    for (const { integrations, stages } of apisOf(graph, 'HTTP')) {
      const named = stages.find(({ name }) => name !== undefined && name !== '$default');
      if (named === undefined) continue;
      for (const integration of integrations) {
        const parameters = entriesOf(integration.get('RequestParameters'));
        if (!isPrivate(integration) || parameters === undefined) continue;
        if (parameters.some(([name]) => name === 'overwrite:path')) continue;
        yield {
          at: integration,
          property: 'RequestParameters',
          what: `the target receives the path with the stage '${named.name}' in front`,
          related: [named],
        };
      }
    }
  },
  bad: [
    {
      say: 'a named stage',
      templates: http({ Integration: LINK, Stage: { StageName: 'live' }, VpcLink: {} }),
      at: ['Integration RequestParameters'],
    },
  ],
  good: [
    {
      say: 'a named stage and a path of its own',
      templates: http({
        Integration: { ...LINK, RequestParameters: { 'overwrite:path': '$request.path' } },
        Stage: { StageName: 'live' },
        VpcLink: {},
      }),
    },
  ],
};
