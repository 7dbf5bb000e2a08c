import { patternOf, type Route, textOf } from '@apigwv2/assembly';
import { mappingVariables, pathVariables } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { requestMappings } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { routesOf } from '../../find/walk';

/** An integration reads path variables that its routes have. */
export const unknownPathVariable: Rule = {
  id: 'unknown-path-variable',
  since: '0.2.0',
  level: 'error',
  certainty: 'inferred',
  source: guide('http-api-parameter-mapping'),
  title: 'An integration reads path variables that its routes have',
  why: 'The value is empty, or the URL has the braces in it.',
  fix: 'correct the name, or add the variable to the path of the route',
  *check(graph) {
    for (const route of routesOf(graph, 'HTTP')) {
      const { integration } = route;
      if (integration === undefined || route.parts?.path === undefined) continue;
      const known = pathVariables(route.parts.path);
      for (const { property, name } of variablesReadBy(route)) {
        if (known.includes(name)) continue;
        yield {
          at: integration,
          property,
          what: `a path variable must be one of the route '${route.key}', got {${name}}`,
          related: [route],
        };
      }
    }
  },
  bad: [
    {
      say: 'a variable of a URL that the path does not have',
      templates: http({ Integration: { IntegrationUri: 'https://example.com/books/{id}' } }),
      at: ['Integration IntegrationUri'],
    },
    {
      say: 'a variable of a mapping that the path does not have',
      templates: http({
        Integration: { RequestParameters: { 'append:header.id': '$request.path.isbn' } },
        Route: { RouteKey: 'GET /books/{id}' },
      }),
      at: ['Integration RequestParameters.append:header.id'],
    },
  ],
  good: [
    {
      say: 'the variable of the path',
      templates: http({
        Integration: { IntegrationUri: 'https://example.com/books/{id}' },
        Route: { RouteKey: 'GET /books/{id}' },
      }),
    },
    {
      say: 'a stage variable',
      templates: http({
        Integration: { IntegrationUri: 'https://${stageVariables.host}/books' },
        Stage: { StageVariables: { host: 'example.com' } },
      }),
    },
  ],
};

function* variablesReadBy({ integration }: Route): Iterable<{ readonly property: string; readonly name: string }> {
  if (integration === undefined) return;
  const uri = (patternOf(integration.get('IntegrationUri')) ?? '').replace(/\$\{[^}]*\}/g, '');
  for (const name of integration.type === 'HTTP_PROXY' ? pathVariables(uri) : [])
    yield { property: 'IntegrationUri', name };
  for (const { property, source } of requestMappings(integration)) {
    for (const variable of mappingVariables(textOf(source) ?? '')) {
      const [, name] = /^request\.path\.(.+)$/.exec(variable) ?? [];
      if (name !== undefined) yield { property, name };
    }
  }
}
