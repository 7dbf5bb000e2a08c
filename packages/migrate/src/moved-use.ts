import { type Edit, replace } from './edit';
import type { PackageName } from './export-map';
import { joinSteps, type Step } from './migration';
import { memberOf } from './name-use';
import type { NamespaceUse } from './namespace';
import { notesOn } from './notes';
import { customIntegrations, routeInterface } from './route-interface';
import type { Source } from './source';

/** A use of a namespace, with the name that it has after the migration. */
export interface MovedUse extends NamespaceUse {
  /** The package of a name that aws-cdk-lib does not have. */
  readonly from?: PackageName;
}

/** Returns a use with the name that it has after the migration. */
export function movedUse(use: NamespaceUse): MovedUse {
  return { ...use, ...routeInterface(use.name, [use.access]) };
}

/** Returns the edits that write a use as a member of another namespace. */
export function editUse(source: Source, { namespace, access, name, from }: MovedUse, to: string): readonly Edit[] {
  const edit = replace(source, namespace, to);
  return from === undefined ? [edit] : [edit, replace(source, memberOf(access), name)];
}

/** Returns the notes on the names of uses: one for each name at a line, or at the line of each use. */
export function notesOnUses(source: Source, uses: readonly MovedUse[], line?: number): Step {
  const steps = uses.map(({ name, access }) => customIntegrations(source, name, [access]));
  const noted = uses.filter(({ from }, at) => from === undefined && steps[at]?.length === 0);
  const names = [...new Set(noted.map(({ name }) => name))];
  return joinSteps([
    ...(line === undefined
      ? noted.map(({ name, access }) => notesOn([name], source.line(access)))
      : [notesOn(names, line)]),
    { untouched: steps.flat() },
  ]);
}
