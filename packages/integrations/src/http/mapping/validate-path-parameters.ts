import { ApiDefinitionError, type HttpRouteKey, pathVariables } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { HttpIntegrationOptions } from '../integration-options';
import { variablesIn } from './mapping-source';

/**
 * Checks that a route has the variables that its integration takes from the path: those of the mapping, such as
 * `$request.path.id`, and those of the URL, such as `{id}`. A path that is only known after deployment is let through.
 *
 * @param at the route
 * @throws ApiDefinitionError `PathVariableUnknown`
 */
export function checkPathVariables(options: HttpIntegrationOptions, { path, key }: HttpRouteKey, at: IConstruct): void {
  const used = usedVariables(options);
  if (used.length === 0 || Token.isUnresolved(key) || Token.isUnresolved(path)) return;
  const names = path === undefined ? [] : pathVariables(path).map(({ name }) => name);
  const unknown = used.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const known = names.length === 0 ? 'none' : names.join(', ');
  throw new ApiDefinitionError(
    'PathVariableUnknown',
    `the route of an integration must have the path variables that the integration uses, which uses '${unknown}', and '${key}' has ${known}; rename one of the two`,
    at,
  );
}

function usedVariables({ integrationType, integrationUri = '', parameterMapping }: HttpIntegrationOptions) {
  const values = Object.values(parameterMapping?.mappings ?? {}).filter((value) => !Token.isUnresolved(value));
  const mapped = values.flatMap(variablesIn).flatMap((variable) => /^request\.path\.(.+)$/.exec(variable)?.[1] ?? []);
  if (integrationType !== 'HTTP_PROXY' || Token.isUnresolved(integrationUri)) return mapped;
  const inUrl = [...integrationUri.matchAll(/(?<!\$)\{([^{}]+?)\+?\}/g)].map(([, name = '']) => name);
  return [...mapped, ...inUrl];
}
