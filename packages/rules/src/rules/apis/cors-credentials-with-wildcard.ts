import { isTrue, itemsOf, textOf } from '@apigwv2/assembly';
import { CORS_CREDENTIALS } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { apisOf } from '../../find/walk';

const cors = (AllowOrigins: readonly string[]) => ({
  Api: { CorsConfiguration: { AllowCredentials: true, AllowOrigins } },
});

/** Credentials are not allowed for the origin '*'. */
export const corsCredentialsWithWildcard: Rule = {
  id: 'cors-credentials-with-wildcard',
  since: '0.2.0',
  level: 'error',
  certainty: CORS_CREDENTIALS.certainty,
  source: CORS_CREDENTIALS.source,
  title: "Credentials are not allowed for the origin '*'",
  why: 'The service rejects the API when it is created.',
  fix: 'list the origins, or remove AllowCredentials',
  *check(graph) {
    for (const { resource } of apisOf(graph, 'HTTP')) {
      const origins =
        itemsOf(resource?.get('CorsConfiguration', 'AllowOrigins') ?? { kind: 'none' })?.map(textOf) ?? [];
      if (resource === undefined || !origins.includes('*')) continue;
      if (!isTrue(resource.get('CorsConfiguration', 'AllowCredentials'))) continue;
      yield {
        at: resource,
        property: 'CorsConfiguration.AllowCredentials',
        what: "AllowCredentials must not be combined with the origin '*', got both",
      };
    }
  },
  bad: [{ say: 'any origin', templates: http(cors(['*'])), at: ['Api CorsConfiguration.AllowCredentials'] }],
  good: [{ say: 'one origin', templates: http(cors(['https://example.com'])) }],
};
