import { KIND, type Part, type Reflection, type TypeNode } from './reflection';

/** Something that a package exports, or a member of it. */
export interface Member {
  /** The package and the names that lead to it: `@apigwv2/core-http HttpApi.addRoutes`. */
  readonly path: string;
  readonly kind: number;
  /** The name of the class or interface that it is a member of. */
  readonly of?: string;
  readonly name: string;
  readonly isOptional: boolean;
  /** What is said of it, or nothing. */
  readonly summary: string;
  readonly type?: TypeNode;
  /** The texts after a tag, once for each time that it stands there. */
  tagged(tag: string): readonly string[];
}

/**
 * All that the packages export, with the members of classes and interfaces. What one package exports of another counts
 * in both.
 */
export function membersOf(project: Reflection): readonly Member[] {
  const packages = (project.children ?? []).filter(({ kind }) => kind === KIND.module);
  return packages.flatMap((one) => exportsOf(one).flatMap((child) => withMembers(child, one.name)));
}

const exportsOf = ({ children = [] }: Reflection) => children.filter(({ kind }) => kind !== KIND.reference);

function withMembers(reflection: Reflection, packageName: string): readonly Member[] {
  const path = `${packageName} ${reflection.name}`;
  const members = (reflection.children ?? []).map((child) => member(child, `${path}.${child.name}`, reflection.name));
  return [member(reflection, path), ...members];
}

function member(reflection: Reflection, path: string, of?: string): Member {
  const { kind, name, flags, type } = reflection;
  const comments = commentsOf(reflection);
  return {
    path,
    kind,
    of,
    name,
    type,
    isOptional: flags?.isOptional === true,
    summary: comments.map(({ summary }) => textOf(summary)).join(' '),
    tagged: (tag) =>
      comments.flatMap(({ blockTags = [] }) =>
        blockTags.filter((block) => block.tag === tag).map(({ content }) => textOf(content)),
      ),
  };
}

function commentsOf({ comment, signatures = [], getSignature }: Reflection) {
  return [comment, ...signatures.map((one) => one.comment), getSignature?.comment].filter((one) => one !== undefined);
}

const textOf = (parts: readonly Part[]): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .trim();
