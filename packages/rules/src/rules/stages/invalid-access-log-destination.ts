import { alternativesOf, patternOf, type Value } from '@apigwv2/assembly';
import { shown } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { stagesOf } from '../../find/walk';

const destination = (DestinationArn: unknown) => ({
  Stage: { AccessLogSettings: { DestinationArn, Format: '$context.requestId' } },
});

/** The destination of an access log is a log group. */
export const invalidAccessLogDestination: Rule = {
  id: 'invalid-access-log-destination',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('access-log-destination-log-group'),
  title: 'The destination of an access log is a log group',
  why: 'The service rejects the stage when it is created.',
  fix: 'use the ARN of a log group',
  *check(graph) {
    for (const stage of stagesOf(graph)) {
      const wrong = wrongDestination(stage.get('AccessLogSettings', 'DestinationArn'));
      if (wrong === undefined) continue;
      yield {
        at: stage,
        property: 'AccessLogSettings.DestinationArn',
        what: `AccessLogSettings.DestinationArn must be the ARN of a log group, got ${wrong}`,
      };
    }
  },
  bad: [
    {
      say: 'a delivery stream',
      templates: http(destination('arn:aws:firehose:eu-west-1:123456789012:deliverystream/amazon-apigateway-books')),
      at: ['Stage AccessLogSettings.DestinationArn'],
    },
    {
      say: 'a delivery stream by reference',
      templates: http({
        ...destination({ 'Fn::GetAtt': ['Stream', 'Arn'] }),
        Stream: { Type: 'AWS::KinesisFirehose::DeliveryStream' },
      }),
      at: ['Stage AccessLogSettings.DestinationArn'],
    },
  ],
  good: [
    {
      say: 'a log group by reference',
      templates: http({
        ...destination({ 'Fn::GetAtt': ['Logs', 'Arn'] }),
        Logs: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/aws/vendedlogs/books' } },
      }),
    },
  ],
};

function wrongDestination(value: Value): string | undefined {
  if (value.kind === 'reference') {
    return value.type === 'AWS::Logs::LogGroup' || !value.type.startsWith('AWS::') ? undefined : value.type;
  }
  const pattern = patternOf(value);
  const texts =
    pattern === undefined || value.kind !== 'concatenation' ? alternativesOf(value).map(({ text }) => text) : [pattern];
  const wrong = texts.find((text) => /^arn:[^:]*:(?!logs:)[a-z0-9-]+:/.test(text));
  return wrong === undefined ? undefined : `'${shown(wrong)}'`;
}
