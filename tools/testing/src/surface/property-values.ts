// Rows have the spelling of the L1, `corsConfiguration.maxAge`, and templates begin each word in upper case. Keys of maps
// are spelled in one way.
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

/** Returns the values of a property path, in which `<name>` is any key of a map, and `[]` any item of a list. */
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
