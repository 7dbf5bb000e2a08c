import type { Resource } from '@apigwv2/assembly';

/** The metadata that a warning of the `@apigwv2` constructs leaves at its construct, with the ID of the rule. */
const SAID = 'apigwv2:said';

/**
 * Returns whether a construct of the `@apigwv2` packages has warned of the same, at the resource or at a construct around
 * it, also if the warning is acknowledged there.
 */
export function wasSaid(rule: string, { constructPath, template }: Resource): boolean {
  if (constructPath === undefined || template.constructMetadata.size === 0) return false;
  const names = constructPath.split('/');
  return names.some((_name, index) => {
    const entries = template.constructMetadata.get(`/${names.slice(0, index + 1).join('/')}`) ?? [];
    return entries.some(({ type, data }) => type === SAID && data === rule);
  });
}
