import { type HttpRouteKey, isUnresolved, mappingVariables, pathVariables } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../../definition-error';
import type { HttpIntegrationOptions } from '../integration-options';

/**
 * Validates that a route has the path parameters that its integration uses: in the mapping, such as `$request.path.id`,
 * and in the URL, such as `{id}`. Skips paths with tokens.
 *
 * @param at the route
 * @throws ApiDefinitionError `UnknownPathVariable`
 */
export function validatePathParameters(
  options: HttpIntegrationOptions,
  { path, key }: HttpRouteKey,
  at: IConstruct,
): void {
  const used = usedParameters(options);
  if (used.length === 0 || isUnresolved(key) || isUnresolved(path)) return;
  const names = path === undefined ? [] : pathVariables(path);
  const unknown = used.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const known = names.length === 0 ? 'none' : names.join(', ');
  throw definitionError(
    'UnknownPathVariable',
    `a route must have the path parameters of its integration, which uses '${unknown}', got '${key}' with ${known}; rename one of the two`,
    at,
  );
}

function usedParameters({ integrationType, integrationUri = '', parameterMapping }: HttpIntegrationOptions) {
  const values = Object.values(parameterMapping?.mappings ?? {}).filter((value) => !isUnresolved(value));
  const mapped = values
    .flatMap(mappingVariables)
    .flatMap((variable) => /^request\.path\.(.+)$/.exec(variable)?.[1] ?? []);
  if (integrationType !== 'HTTP_PROXY' || isUnresolved(integrationUri)) return mapped;
  const inUrl = [...integrationUri.matchAll(/(?<!\$)\{([^{}]+?)\+?\}/g)].map(([, name = '']) => name);
  return [...mapped, ...inUrl];
}
