import { INTEGRATION_TYPES, PAYLOAD_VERSIONS, payloadVersions } from '@apigwv2/spec';
import { CALLS_HANDLER, calls, HANDLER, PERMISSION } from '../../examples/resources';
import { http } from '../../examples/template';
import { brokenProperty } from '../../find/ask';
import { isAction } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

/** An integration has a payload format version that its type supports. */
export const unsupportedPayloadVersion: Rule = {
  id: 'unsupported-payload-version',
  since: '0.2.0',
  level: 'error',
  certainty: PAYLOAD_VERSIONS.certainty,
  source: PAYLOAD_VERSIONS.source,
  title: 'An integration has a payload format version that its type supports',
  why: 'The service rejects the integration when it is created.',
  fix: 'use another version',
  *check(graph) {
    for (const protocol of ['HTTP', 'WEBSOCKET'] as const) {
      for (const integration of integrationsOf(graph, protocol)) {
        const { type } = integration;
        if (type === undefined || !INTEGRATION_TYPES[protocol].has(type)) continue;
        const versions = payloadVersions({ protocol, type, action: isAction(integration) });
        yield* brokenProperty(integration, 'PayloadFormatVersion', (version) =>
          versions.includes(version)
            ? undefined
            : { must: `be ${versions.join(' or ')} for type ${type}`, fix: `use '${versions[0]}'` },
        );
      }
    }
  },
  bad: [
    {
      say: 'version 2.0 of a URL',
      templates: http({ Integration: { PayloadFormatVersion: '2.0' } }),
      at: ['Integration PayloadFormatVersion'],
    },
    {
      say: 'version 2.0 of an action',
      templates: http({
        Integration: calls(
          'SQS-PurgeQueue',
          { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/q' },
          { PayloadFormatVersion: '2.0' },
        ),
      }),
      at: ['Integration PayloadFormatVersion'],
    },
  ],
  good: [
    {
      say: 'version 2.0 of a function',
      templates: http({ Integration: CALLS_HANDLER, Handler: HANDLER, Permission: PERMISSION }),
    },
  ],
};
