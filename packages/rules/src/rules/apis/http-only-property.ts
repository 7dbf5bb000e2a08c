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

const OF_AUTHORIZER = ['AuthorizerPayloadFormatVersion', 'AuthorizerResultTtlInSeconds', 'EnableSimpleResponses'];
const CONNECTS = {
  Integration: { RequestParameters: { 'integration.request.header.Sec-WebSocket-Version': "'0'" } },
  Route: { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' }, RouteKey: '$connect' },
};
const AUTHORIZER = {
  AuthorizerPayloadFormatVersion: undefined,
  IdentitySource: ['route.request.querystring.token'],
};

/** A WebSocket API has no properties of HTTP APIs. */
export const httpOnlyProperty: Rule = {
  id: 'http-only-property',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: guide('http-api-vs-rest'),
  title: 'A WebSocket API has no properties of HTTP APIs',
  why: 'The service rejects the resource when it is created; it documents those of authorizers for HTTP APIs only.',
  fix: 'remove the property',
  *check(graph) {
    for (const { resource, integrations, authorizers } of apisOf(graph, 'WEBSOCKET')) {
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
      for (const authorizer of authorizers) {
        for (const property of OF_AUTHORIZER) {
          if (authorizer.get(property).kind === 'none') continue;
          const what = `${property} has no effect on an authorizer of a WebSocket API`;
          yield { at: authorizer, property, what, level: 'warning' };
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
    {
      say: 'a cache of an authorizer',
      templates: webSocket({ ...CONNECTS, LambdaAuthorizer: { ...AUTHORIZER, AuthorizerResultTtlInSeconds: 60 } }),
      at: ['LambdaAuthorizer AuthorizerResultTtlInSeconds'],
      level: 'warning',
    },
  ],
  good: [
    { say: 'properties of WebSocket APIs', templates: webSocket({ Api: { DisableSchemaValidation: true } }) },
    { say: 'an authorizer of a WebSocket API', templates: webSocket({ ...CONNECTS, LambdaAuthorizer: AUTHORIZER }) },
  ],
};
