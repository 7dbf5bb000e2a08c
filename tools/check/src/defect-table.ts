import { readJsonFile } from './json-file';

export const DEFECT_TABLE = 'tools/check/data/defects.json';

/** A defect, trap or gap of the upstream constructs, said as the behaviour that is right. */
export interface Defect {
  readonly id: string;
  readonly text: string;
  /** Whether a test asserts it. */
  readonly tested: boolean;
}

export function readDefectTable(root: string): readonly Defect[] {
  return readJsonFile(root, DEFECT_TABLE, 'restore it: it is written by hand') as readonly Defect[];
}
