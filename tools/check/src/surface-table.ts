import type { Finding } from './finding';
import { readJsonFile } from './json-file';

export const SURFACE_TABLE = 'tools/check/data/surface.json';

/** A property of a CloudFormation resource: `corsConfiguration.maxAge` of `Api`. */
export interface SurfaceProperty {
  readonly resource: string;
  readonly property: string;
  readonly required: boolean;
  /** True if the declarations state that the service does not use the property. */
  readonly unused?: true;
}

/** The owner of properties that the service does not use. */
const DEAD = 'dead';

/** A row of the table: a property, its owner, and whether a test covers it. */
export interface SurfaceRow extends Omit<SurfaceProperty, 'unused'> {
  /** The package that sets it, or `dead`. */
  readonly owner: string;
  /** A part of a property without a type in the generated declarations. */
  readonly untyped?: true;
  readonly covered: boolean;
  /** The section of the service rules and the reason for which no package sets it. */
  readonly excused?: string;
}

export function readSurfaceTable(root: string): readonly SurfaceRow[] {
  return readJsonFile(root, SURFACE_TABLE, 'restore it: it is written by hand') as readonly SurfaceRow[];
}

/** Returns the name of a row in tests. */
export function rowName({ resource, property }: Pick<SurfaceRow, 'resource' | 'property'>): string {
  return `${resource}.${property}`;
}

/** Compares the table with the declarations of aws-cdk-lib, row by row in both directions. */
export function tableFindings(table: readonly SurfaceRow[], declared: readonly SurfaceProperty[]): readonly Finding[] {
  const rows = new Map(table.map((row) => [rowName(row), row]));
  const properties = new Map(declared.map((property) => [rowName(property), property]));
  return [
    ...declared.filter((property) => !rows.has(rowName(property))).map(missingRow),
    ...table.flatMap((row) => rowFindings(row, properties)),
    ...table
      .filter((row, index) => table.findIndex((other) => rowName(other) === rowName(row)) !== index)
      .map((row) => finding(row, 'a property has one row', 'a second one', 'remove one of them')),
  ];
}

function missingRow(property: SurfaceProperty): Finding {
  return finding(
    property,
    'every property that aws-cdk-lib has is a row of the table',
    'a property without a row',
    `add { "resource": "${property.resource}", "property": "${property.property}", "required": ${property.required}, "owner": …, "covered": false } to ${SURFACE_TABLE}`,
  );
}

function rowFindings(row: SurfaceRow, properties: ReadonlyMap<string, SurfaceProperty>): readonly Finding[] {
  if (row.untyped) {
    const parent = `${row.resource}.${row.property.replace(/\.[<[].*$/, '')}`;
    if (parent !== rowName(row) && properties.has(parent) && !properties.has(rowName(row))) return [];
    const must = 'an untyped row lies inside a property that aws-cdk-lib leaves untyped';
    return [finding(row, must, `${parent} is not one`, 'correct or remove the row')];
  }
  const property = properties.get(rowName(row));
  if (property === undefined) {
    const must = 'every row of the table is a property that aws-cdk-lib has';
    return [finding(row, must, 'no such property', 'remove the row, and what the packages make of it')];
  }
  const { unused = false } = property;
  if (unused !== (row.owner === DEAD)) {
    const must = `the owner is '${DEAD}' exactly where aws-cdk-lib states that the service does not use the property`;
    return [
      finding(row, must, `'${row.owner}'`, unused ? 'correct and excuse the row' : 'find it an owner that sets it'),
    ];
  }
  if (property.required === row.required) return [];
  const must = `required is ${property.required}, as aws-cdk-lib has it`;
  return [finding(row, must, `${row.required}`, 'correct the row, and the props that render it')];
}

function finding(row: Pick<SurfaceRow, 'resource' | 'property'>, must: string, found: string, fix: string): Finding {
  return { where: rowName(row), must, found, fix };
}
