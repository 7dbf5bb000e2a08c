import { referencesIn, targetOf, textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { nameOf, stagesOf } from '../../find/walk';

const PREFIX = '/aws/vendedlogs/';
const logs = (LogGroupName?: string) => ({
  Logs: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName } },
  Stage: { AccessLogSettings: { DestinationArn: { 'Fn::GetAtt': ['Logs', 'Arn'] }, Format: '$context.requestId' } },
});

/** A log group of an access log has a name that starts with /aws/vendedlogs/. */
export const logGroupName: Rule = {
  id: 'log-group-name',
  since: '0.2.0',
  level: 'note',
  certainty: 'reported',
  source: 'https://github.com/serverless/serverless/issues/10469; https://github.com/anomalyco/sst/issues/125',
  title: 'A log group of an access log has a name that starts with /aws/vendedlogs/',
  why: 'Each other group adds to a resource policy of at most 5120 characters, which many groups of one account exceed.',
  fix: 'name the log group /aws/vendedlogs/<name>',
  *check(graph) {
    for (const stage of stagesOf(graph)) {
      for (const reference of referencesIn(stage.get('AccessLogSettings', 'DestinationArn'))) {
        const resource = targetOf(graph.world, reference);
        if (resource?.type !== 'AWS::Logs::LogGroup') continue;
        const name = resource.get('LogGroupName');
        const text = name.kind === 'none' ? 'a name of AWS CloudFormation' : textOf(name);
        if (text === undefined || text.startsWith(PREFIX)) continue;
        yield {
          at: stage,
          property: 'AccessLogSettings.DestinationArn',
          what: `the name of ${nameOf({ resource })} should start with ${PREFIX}, got ${text}`,
          related: [resource],
        };
      }
    }
  },
  bad: [{ say: 'no name', templates: http(logs()), at: ['Stage AccessLogSettings.DestinationArn'] }],
  good: [{ say: 'a vended log', templates: http(logs('/aws/vendedlogs/books')) }],
};
