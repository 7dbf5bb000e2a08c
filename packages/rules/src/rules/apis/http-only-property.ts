import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf } from '../../find/walk';

const OF_API = [
  'BasePath',
  'Body',
  'BodyS3Location',
  'CorsConfiguration',
  'CredentialsArn',
  'FailOnWarnings',
  'RouteKey',
  'Target',
];
const OF_INTEGRATION = ['IntegrationSubtype', 'ResponseParameters', 'TlsConfig'];

/** A WebSocket API has no properties of HTTP APIs. */
export const httpOnlyProperty: Rule = {
  id: 'http-only-property',
  since: '0.1.0',
  level: 'error',
  certainty: 'documented',
  source: guide('http-api-vs-rest'),
  title: 'A WebSocket API has no properties of HTTP APIs',
  why: 'The service rejects the resource when it is created.',
  fix: 'remove the property',
  *check(graph) {
    for (const { resource, integrations } of apisOf(graph, 'WEBSOCKET')) {
      for (const property of OF_API) {
        if (resource === undefined || resource.get(property).kind === 'none') continue;
        yield { at: resource, property, what: `${property} must not be set on a WebSocket API` };
      }
      for (const integration of integrations) {
        for (const property of OF_INTEGRATION) {
          if (integration.get(property).kind === 'none') continue;
          yield { at: integration, property, what: `${property} must not be set on an integration of a WebSocket API` };
        }
      }
    }
  },
  bad: [
    {
      say: 'CORS',
      templates: webSocket({ Api: { CorsConfiguration: { AllowOrigins: ['*'] } } }),
      at: ['Api CorsConfiguration'],
    },
    {
      say: 'a TLS configuration',
      templates: webSocket({ Integration: { TlsConfig: { ServerNameToVerify: 'example.com' } } }),
      at: ['Integration TlsConfig'],
    },
  ],
  good: [{ say: 'properties of WebSocket APIs', templates: webSocket({ Api: { DisableSchemaValidation: true } }) }],
};
