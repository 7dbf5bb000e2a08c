import { resourcesOf, step, textOf } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { settingsOf } from '../../find/stage-settings';
import { stagesOf } from '../../find/walk';

const LOGGED = { Stage: { DefaultRouteSettings: { LoggingLevel: 'ERROR' } } };

/** An account with execution logs has a role for API Gateway. */
export const accountLoggingUnset: Rule = {
  id: 'account-logging-unset',
  since: '0.2.0',
  level: 'warning',
  certainty: 'reported',
  source: 'https://github.com/anomalyco/sst/issues/1556; https://github.com/aws/aws-cdk/issues/33977',
  title: 'An account with execution logs has a role for API Gateway',
  why: 'The service rejects the stage when the account has no role that writes to CloudWatch Logs.',
  fix: 'add an AWS::ApiGateway::Account with CloudWatchRoleArn, or acknowledge this warning if the account has one',
  *check(graph) {
    if (resourcesOf(graph.world, 'AWS::ApiGateway::Account').length > 0) return;
    for (const stage of stagesOf(graph, 'WEBSOCKET')) {
      const logged = settingsOf(stage).find(({ settings }) =>
        ['ERROR', 'INFO'].includes(textOf(step(settings, 'LoggingLevel')) ?? ''),
      );
      if (logged === undefined) continue;
      yield {
        at: stage,
        property: `${logged.property}.LoggingLevel`,
        what: 'a stage with LoggingLevel must have an account with a role for logs, got no AWS::ApiGateway::Account',
      };
    }
  },
  bad: [{ say: 'no account', templates: webSocket(LOGGED), at: ['Stage DefaultRouteSettings.LoggingLevel'] }],
  good: [
    {
      say: 'an account with a role',
      templates: webSocket({
        ...LOGGED,
        Account: {
          Type: 'AWS::ApiGateway::Account',
          Properties: { CloudWatchRoleArn: 'arn:aws:iam::123456789012:role/logs' },
        },
      }),
    },
    { say: 'no logs', templates: webSocket({ Stage: { DefaultRouteSettings: { LoggingLevel: 'OFF' } } }) },
  ],
};
