import ts from 'typescript';
import { type Edit, replace } from './edit';
import { groupByHome, type Home, homesIn } from './homes';
import type { Step } from './migration';
import type { Namespace } from './namespace';
import { remarksOn } from './remarks';
import type { Source } from './source';

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
export function planNamespace(source: Source, namespace: Namespace, needed: ReadonlySet<Home>): NamespacePlan {
  const { declaration, uses, whole } = namespace;
  const name = declaration.name.getText(source.file);
  const [first] = whole;
  if (first !== undefined) {
    const text = `${name}: used as a whole, so nobody can tell what of it; name its members`;
    const untouched = [{ line: source.line(first), text }];
    return { namespaces: new Map(), stays: true, edits: [], untouched, different: [] };
  }
  const byHome = groupByHome(uses, needed);
  const homes = homesIn(byHome);
  const stays = byHome.has(undefined);
  const namespaces = new Map(homes.map((home, at) => [home, at === 0 && !stays ? name : free(source, name, home)]));
  return {
    ...remarksOn([...new Set(uses.map((use) => use.name))], source.line(declaration)),
    namespaces,
    stays: stays || homes.length === 0,
    edits: homes.flatMap((home) =>
      (byHome.get(home) ?? []).map((use) => replace(source, use.namespace, namespaces.get(home) ?? name)),
    ),
  };
}

/** `apigwv2` and `core-websocket` make `apigwv2CoreWebsocket`, or `apigwv2CoreWebsocket2` where the file has that name. */
function free(source: Source, name: string, home: Home): string {
  const longer = name + home.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
  const taken = new Set(source.nodes.filter(ts.isIdentifier).map(({ text }) => text));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? longer : `${longer}${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
