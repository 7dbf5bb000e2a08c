import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { workspace } from '../code-block';

/** The kinds of codes: those of errors, and the rules of warnings. */
export const CODE_KINDS = ['errors', 'warnings'] as const;

/** What a table says of a code. */
interface CodeRow {
  /** The mistake, in one line. */
  readonly title: string;
  /** Why it is one, and what the service would do. */
  readonly why: string;
  /** A program that has the mistake. */
  readonly rejected: string;
  /** The program without it. */
  readonly accepted: string;
  /** The page of AWS on the matter. */
  readonly source: string;
}

/** An error code or the rule of a warning, with what the table of its package says of it. */
export interface CodeEntry extends CodeRow {
  /** The folder of the package, such as `core-http`. */
  readonly package: string;
  readonly kind: (typeof CODE_KINDS)[number];
  readonly code: string;
}

/** Returns the entries of the tables of all packages, which are in `packages/<name>/codes.yaml`. */
export function codeEntries(): CodeEntry[] {
  return packagesWithCodes().flatMap((name) => {
    const table = readTable(name);
    return CODE_KINDS.flatMap((kind) =>
      Object.entries(table[kind] ?? {}).map(([code, row]) => ({ package: name, kind, code, ...row })),
    );
  });
}

/** Lists the folders of the packages that have codes. */
export function packagesWithCodes(): string[] {
  const packages = join(workspace, 'packages');
  return readdirSync(packages).filter((name) => readdirSync(join(packages, name)).includes('codes.yaml'));
}

type Table = { readonly [kind in CodeEntry['kind']]?: { readonly [code: string]: CodeRow } };

function readTable(name: string): Table {
  return parse(readFileSync(join(workspace, 'packages', name, 'codes.yaml'), 'utf8')) as Table;
}
