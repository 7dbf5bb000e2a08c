import { type Comment, KIND, type Reflection } from './reflection';

/** An export of a package, or a member of one. */
export interface Member extends Pick<Reflection, 'kind' | 'name' | 'type'> {
  /** The package and the names of the declarations, such as `@apigwv2/core-http HttpApi.addRoutes`. */
  readonly path: string;
  /** The name of the class or interface of a member. */
  readonly of?: string;
  readonly isOptional: boolean;
  /** The description, or an empty string. */
  readonly summary: string;
  /** Returns the contents of the tags of one name. */
  readonly tagged: (tag: string) => readonly string[];
}

/** Lists the exports of the packages and their members. An export of another package is listed with that package only. */
export function membersOf({ children: packages = [] }: Reflection): readonly Member[] {
  return packages
    .filter(({ kind }) => kind === KIND.module)
    .flatMap(({ name, children = [] }) => children.map((child) => ({ path: `${name} ${child.name}`, child })))
    .filter(({ child }) => child.kind !== KIND.reference)
    .flatMap(({ path, child }) => [
      toMember(path, child),
      ...(child.children ?? []).map((one) => toMember(`${path}.${one.name}`, one, child.name)),
    ]);
}

function toMember(path: string, reflection: Reflection, of?: string): Member {
  const { kind, name, type, flags, comment, signatures = [], getSignature } = reflection;
  const comments = [comment, ...signatures.map((signature) => signature.comment), getSignature?.comment].filter(
    (one) => one !== undefined,
  );
  const tags = comments.flatMap(({ blockTags = [] }) => blockTags);
  return {
    ...{ path, of, kind, name, type },
    isOptional: flags?.isOptional === true,
    summary: comments.map(({ summary }) => textOf(summary)).join(' '),
    tagged: (tag) => tags.filter((block) => block.tag === tag).map(({ content }) => textOf(content)),
  };
}

function textOf(parts: Comment['summary']): string {
  return parts
    .map(({ text }) => text)
    .join('')
    .trim();
}
