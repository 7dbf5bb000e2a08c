// Rows are written as the L1 spells properties, `corsConfiguration.maxAge`; templates start each word upper case. Below
// a map that is passed through as it is, the row is spelled like the template already.
function pascalCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below(value: unknown, name: string): unknown[] {
  const items = Array.isArray(value) ? value : [value];
  return items.filter(isObject).flatMap((item) => {
    if (/^<.*>$/.test(name)) return Object.values(item);
    return [item[pascalCase(name)] ?? item[name]].filter((found) => found !== undefined);
  });
}

/** Everything that a property path reaches: `<name>` is any key of a map, `[]` any item of a list. */
export function propertyValues(properties: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (values, segment) => {
      const name = segment.replace(/\[\]$/, '');
      const found = values.flatMap((value) => below(value, name));
      return segment.endsWith('[]') ? found.flat() : found;
    },
    [properties],
  );
}
