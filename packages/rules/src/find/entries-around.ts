import type { Resource } from '@apigwv2/assembly';

/** Returns the metadata that the CDK keeps of the construct of a resource, and of the constructs around it in its stack. */
export function entriesAround({ constructPath, template }: Resource): readonly Readonly<Record<string, unknown>>[] {
  if (constructPath === undefined || template.constructMetadata.size === 0) return [];
  const names = constructPath.split('/');
  return names.flatMap((_name, index) => {
    return template.constructMetadata.get(`/${names.slice(0, index + 1).join('/')}`) ?? [];
  });
}
