import ts from 'typescript';
import type { Edit } from './edit';
import { type Home, homesOf } from './homes';
import type { Step } from './migration';
import type { ImportedName } from './module-import';
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
export function planNamespace(source: Source, declaration: ImportedName, needed: ReadonlySet<Home>): NamespacePlan {
  const line = source.line(declaration);
  const name = declaration.name.getText(source.file);
  const { uses, whole } = namespaceUses(source, declaration);
  const names = [...new Set(uses.map((use) => use.name))];
  const remarks = remarksOn(names, line);
  const [first] = whole;
  if (first !== undefined) {
    const text = `${name}: used as a whole, so nobody can tell what of it; name its members`;
    const untouched = [{ line: source.line(first), text }];
    return { namespaces: new Map(), stays: true, edits: [], untouched, different: [] };
  }
  const homeOf = homesOf(names, needed);
  const byHome = new Map<Home | undefined, NamespaceUse[]>();
  for (const use of uses) {
    const home = homeOf(use.name);
    byHome.set(home, [...(byHome.get(home) ?? []), use]);
  }
  const homes = [...byHome.keys()].filter((home) => home !== undefined);
  const stays = byHome.has(undefined);
  const namespaces = new Map(homes.map((home, at) => [home, at === 0 && !stays ? name : free(source, name, home)]));
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

/** `apigwv2` and `core-websocket` make `apigwv2CoreWebsocket`, or `apigwv2CoreWebsocket2` where the file has that name. */
function free(source: Source, name: string, home: Home): string {
  const longer = name + home.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
  const taken = new Set([...nodesOf(source.file)].filter(ts.isIdentifier).map(({ text }) => text));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? longer : `${longer}${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
