import ts from 'typescript';
import type { SurfaceProperty } from './surface-table';

/**
 * Reads every property of every resource, including nested ones, from the generated
 * declarations of a service module.
 */
export function generatedProperties(declarations: string): readonly SurfaceProperty[] {
  const source = ts.createSourceFile('l1.d.ts', declarations, ts.ScriptTarget.Latest, true);
  const interfaces = interfacesIn(source);
  return [...interfaces.keys()].flatMap((name) => {
    const resource = /^Cfn(\w+)Props$/.exec(name)?.[1];
    return resource === undefined ? [] : walk(resource, '', name, interfaces, []);
  });
}

type Interfaces = ReadonlyMap<string, ts.InterfaceDeclaration>;

/** Interfaces by the name that types use: `CfnApiProps`, `CfnApi.CorsProperty`. */
function interfacesIn(source: ts.SourceFile): Interfaces {
  const found = new Map<string, ts.InterfaceDeclaration>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) found.set(statement.name.text, statement);
    if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) {
      for (const inner of statement.body.statements) {
        if (ts.isInterfaceDeclaration(inner)) {
          found.set(`${statement.name.text}.${inner.name.text}`, inner);
        }
      }
    }
  }
  return found;
}

function walk(
  resource: string,
  prefix: string,
  name: string,
  interfaces: Interfaces,
  above: readonly string[],
): readonly SurfaceProperty[] {
  const members = interfaces.get(name)?.members.filter(ts.isPropertySignature) ?? [];
  return members.flatMap((member) => {
    const property = `${prefix}${member.name.getText()}`;
    const required = member.questionToken === undefined;
    const nested = structuresIn(member.type, interfaces)
      .filter(({ structure }) => !above.includes(structure))
      .flatMap(({ structure, suffix }) =>
        walk(resource, `${property}${suffix}.`, structure, interfaces, [...above, structure]),
      );
    const unused = isUnused(member) ? ({ unused: true } as const) : {};
    return [{ resource, property, required, ...unused }, ...nested];
  });
}

/** Returns true for a property whose documentation states that the service does not use it. */
function isUnused(member: ts.PropertySignature): boolean {
  const [doc] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  return /^This parameter is not (used|currently supported)\.$/.test(ts.getTextOfJSDocComment(doc?.comment) ?? '');
}

interface Structure {
  readonly structure: string;
  /** The path between the property and its members: lists and tokens add none. */
  readonly suffix: string;
}

/** Returns the structures of a type, without its lists, maps and tokens. */
function structuresIn(type: ts.TypeNode | undefined, interfaces: Interfaces): readonly Structure[] {
  if (type === undefined) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((part) => structuresIn(part, interfaces));
  if (ts.isParenthesizedTypeNode(type)) return structuresIn(type.type, interfaces);
  if (ts.isArrayTypeNode(type)) return structuresIn(type.elementType, interfaces);
  if (ts.isTypeLiteralNode(type)) {
    return type.members
      .filter(ts.isIndexSignatureDeclaration)
      .flatMap((member) => inMap(structuresIn(member.type, interfaces)));
  }
  if (!ts.isTypeReferenceNode(type)) return [];
  const name = type.typeName.getText();
  const [first, second] = type.typeArguments ?? [];
  if (name === 'Array' || name === 'ReadonlyArray') return structuresIn(first, interfaces);
  if (name === 'Record') return inMap(structuresIn(second, interfaces));
  return interfaces.has(name) ? [{ structure: name, suffix: '' }] : [];
}

function inMap(structures: readonly Structure[]): readonly Structure[] {
  return structures.map(({ structure, suffix }) => ({ structure, suffix: `.<name>${suffix}` }));
}
