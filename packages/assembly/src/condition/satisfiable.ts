import { type Atom, allOf, atomsOf, type Condition, holds } from './condition';

/** The most atoms whose combinations are tried; more count as satisfiable. */
const MAX_ATOMS = 12;

/** Returns whether a deployment exists in which all of some conditions hold; true for more than 12 comparisons. */
export function canHoldTogether(conditions: readonly Condition[]): boolean {
  const condition = allOf(conditions);
  const atoms = [...atomsOf(condition).values()];
  if (atoms.length > MAX_ATOMS) return true;
  for (let combination = 0; combination < 2 ** atoms.length; combination += 1) {
    const trueAtoms = atoms.filter((_atom, index) => (combination >> index) & 1);
    if (!contradict(trueAtoms) && holds(condition, (atom) => trueAtoms.some(({ key }) => key === atom.key)))
      return true;
  }
  return false;
}

/** One subject never equals two strings. */
function contradict(atoms: readonly Atom[]): boolean {
  return atoms.some(({ subject, text }, index) =>
    atoms.some(
      (other, later) => later > index && subject !== undefined && other.subject === subject && other.text !== text,
    ),
  );
}
