import type { Enumeration, Problem } from '@apigwv2/spec';

/** Returns a function that finds strings outside of a set of words. */
export function oneOf({ values, has }: Enumeration): (text: string) => Problem | undefined {
  const last = values.at(-1) ?? '';
  const words = values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
  return (text) =>
    has(text) ? undefined : { must: `be ${words}`, fix: values.length < 2 ? `write ${last}` : 'choose one of them' };
}
