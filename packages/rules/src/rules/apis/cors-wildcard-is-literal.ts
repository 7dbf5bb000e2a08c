import { isTrue, itemsOf, textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { apisOf } from '../../find/walk';

const cors = (AllowHeaders: readonly string[]) => ({
  Api: { CorsConfiguration: { AllowCredentials: true, AllowHeaders, AllowOrigins: ['https://example.com'] } },
});

/** A CORS configuration with credentials lists headers and methods by name. */
export const corsWildcardIsLiteral: Rule = {
  id: 'cors-wildcard-is-literal',
  since: '0.2.0',
  level: 'warning',
  certainty: 'inferred',
  source: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Headers',
  title: 'A CORS configuration with credentials lists headers and methods by name',
  why: "Browsers treat '*' as a literal name in requests with credentials.",
  fix: 'list the values that pages use',
  *check(graph) {
    for (const { resource } of apisOf(graph, 'HTTP')) {
      if (resource === undefined || !isTrue(resource.get('CorsConfiguration', 'AllowCredentials'))) continue;
      for (const name of ['AllowHeaders', 'AllowMethods', 'ExposeHeaders']) {
        const values = itemsOf(resource.get('CorsConfiguration', name))?.map(textOf) ?? [];
        if (!values.includes('*')) continue;
        yield {
          at: resource,
          property: `CorsConfiguration.${name}`,
          what: `${name} should list names beside AllowCredentials, got '*'`,
        };
      }
    }
  },
  bad: [{ say: 'any header', templates: http(cors(['*'])), at: ['Api CorsConfiguration.AllowHeaders'] }],
  good: [{ say: 'one header', templates: http(cors(['content-type'])) }],
};
