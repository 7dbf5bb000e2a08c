import type ts from 'typescript';
import type { Edit } from './edit';
import { type Home, homeOf } from './homes';
import type { Step } from './migration';
import { type NamespaceUse, namespaceUses } from './namespace-uses';
import { remarksOn } from './remarks';
import { nodesOf, type Source } from './source';

/** What becomes of one namespace. */
export interface NamespacePlan extends Omit<Step, 'edits' | 'packages'> {
  /** The namespaces that take its place: a package and a name for each. */
  readonly namespaces: ReadonlyMap<Home, string>;
  /** Whether some of its members stay where they are, and it with them. */
  readonly stays: boolean;
  /** The renamed uses. */
  readonly edits: readonly Edit[];
}

/** Plans a namespace for each package that has members of this one; one of them keeps the name when nothing else needs it. */
export function planNamespace(
  source: Source,
  declaration: ts.NamespaceImport | ts.ImportSpecifier,
  needed: ReadonlySet<Home>,
): NamespacePlan {
  const line = source.line(declaration);
  const name = declaration.name.text;
  const { uses, whole } = namespaceUses(source, declaration);
  const remarks = remarksOn([...new Set(uses.map((use) => use.name))], line);
  const nothing: NamespacePlan = { namespaces: new Map(), stays: true, edits: [], ...remarks };
  const refused = (at: number, text: string): NamespacePlan => ({
    ...nothing,
    untouched: [{ line: at, text: `${name}: ${text}` }],
    different: [],
  });
  const [first] = whole;
  if (first !== undefined) {
    return refused(source.line(first), 'used as a whole, so nobody can tell what of it; name its members');
  }
  const byHome = new Map<Home | undefined, NamespaceUse[]>();
  for (const use of uses) {
    const home = homeOf(use.name, needed);
    byHome.set(home, [...(byHome.get(home) ?? []), use]);
  }
  const homes = [...byHome.keys()].filter((home) => home !== undefined);
  const stays = byHome.has(undefined);
  const namespaces = new Map(homes.map((home, at) => [home, at === 0 && !stays ? name : longer(name, home)]));
  const taken = [...namespaces.values()].find((one) => one !== name && isTaken(source, one));
  if (taken !== undefined)
    return refused(line, `another namespace would be called '${taken}', which is taken; rename that`);
  return {
    ...remarks,
    namespaces,
    stays: stays || homes.length === 0,
    edits: homes.flatMap((home) => (byHome.get(home) ?? []).map((use) => rename(source, use, namespaces.get(home)))),
  };
}

function rename(source: Source, { namespace }: NamespaceUse, text = namespace.text): Edit {
  return { start: namespace.getStart(source.file), end: namespace.getEnd(), text };
}

/** `apigwv2` and `core-websocket` make `apigwv2CoreWebsocket`. */
function longer(name: string, home: Home): string {
  return name + home.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
}

function isTaken(source: Source, name: string): boolean {
  return [...nodesOf(source.file)].some((node) => 'text' in node && node.text === name);
}
