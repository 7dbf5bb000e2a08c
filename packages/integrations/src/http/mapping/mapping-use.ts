import { LiveMap } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../../definition-error';

const USES = Symbol.for('@apigwv2/integrations.mappingUses');

/** A mapping of requests or responses, with the constructs that it was rendered for. */
interface UsedMapping {
  readonly [USES]?: LiveMap<IConstruct>;
}

/** Options of an integration that may have mappings. */
interface Mapped {
  readonly parameterMapping?: object;
  readonly responseMapping?: { readonly [statusCode: number]: object };
}

/** Registers the construct of an integration that renders the mappings of its options. */
export function registerMappingUse({ parameterMapping, responseMapping }: Mapped, by: IConstruct): void {
  for (const mapping of [parameterMapping, ...Object.values<object>(responseMapping ?? {})]) {
    if (mapping !== undefined && Object.isExtensible(mapping)) usesOf(mapping).set(by.node.path, by, by);
  }
}

function usesOf(mapping: object & UsedMapping): LiveMap<IConstruct> {
  const uses = mapping[USES] ?? new LiveMap<IConstruct>();
  if (mapping[USES] === undefined) Object.defineProperty(mapping, USES, { value: uses });
  return uses;
}

/**
 * Checks that no integration has rendered a mapping, which a change would no longer reach.
 *
 * @throws ApiDefinitionError `InvalidMapping`
 */
export function checkUnused(mapping: object, key: string): void {
  const [use] = (mapping as UsedMapping)[USES]?.values() ?? [];
  if (use === undefined) return;
  const { name } = mapping.constructor;
  throw definitionError(
    'InvalidMapping',
    `a ${name} must be complete before a route uses its integration, got '${key}' after ${use.node.path} was created; add it before, or create another ${name}`,
    use,
  );
}
