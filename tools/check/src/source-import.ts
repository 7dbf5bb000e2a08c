/** One file naming another, by `import`, `import type`, `require` or `export … from`. */
export interface SourceImport {
  /** The importing file, relative to the root. */
  readonly from: string;
  /** What stands between the quotes. */
  readonly specifier: string;
  /** The file it was resolved to, relative to the root where it lies there. */
  readonly to: string;
  readonly resolved: boolean;
  /** A module of Node itself. */
  readonly builtin: boolean;
}

/** The name of the package that a specifier asks for; undefined for a path. */
export function packageNameOf(specifier: string): string | undefined {
  if (/^[./#]/.test(specifier)) return undefined;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
