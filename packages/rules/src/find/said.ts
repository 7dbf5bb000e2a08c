import type { Resource } from '@apigwv2/assembly';

/**
 * Returns whether a construct of the `@apigwv2` packages has warned of the same already, at the resource or at a construct
 * around it.
 */
export type Said = (rule: string, resource: Resource) => boolean;

/** Nothing was said. */
export const NOTHING_SAID: Said = () => false;
