import { readJsonFile } from './json-file';

export const DEFECT_TABLE = 'tools/check/data/defects.json';

/** A defect, trap or gap of the upstream constructs, stated as the correct behavior. */
export interface Defect {
  readonly id: string;
  readonly text: string;
}

export function readDefectTable(root: string): readonly Defect[] {
  return readJsonFile(root, DEFECT_TABLE, 'restore it: it is written by hand') as readonly Defect[];
}
