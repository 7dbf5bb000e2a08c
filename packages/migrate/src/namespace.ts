import type ts from 'typescript';
import type { ImportedName } from './module-import';
import { accessOf, type MemberAccess, memberOf, usesOf } from './name-use';
import type { Source } from './source';

/** A use `ns.Name` of a namespace, or `cdk.aws_apigatewayv2.Name` of one of the whole library. */
export interface NamespaceUse {
  /** The part before the name. */
  readonly namespace: ts.Node;
  readonly name: string;
  readonly access: MemberAccess;
}

/** A namespace of a file, with its uses by member and its uses as a whole, whose members are unknown. */
export interface Namespace {
  readonly declaration: ImportedName;
  readonly uses: readonly NamespaceUse[];
  readonly whole: readonly ts.Identifier[];
}

/** Finds the uses of a namespace in the file that declares it. */
export function readNamespace(source: Source, declaration: ImportedName): Namespace {
  const all = usesOf(source, declaration);
  return {
    declaration,
    uses: all.flatMap(namespaceUse),
    whole: all.filter((node) => accessOf(node) === undefined),
  };
}

/** Returns the use of a namespace by a member; none when it is used as a whole. */
export function namespaceUse(namespace: ts.Node): readonly NamespaceUse[] {
  const access = accessOf(namespace);
  return access === undefined ? [] : [{ namespace, name: memberOf(access).text, access }];
}
