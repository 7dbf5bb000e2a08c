/** A piece of a comment: text, code, or a link. */
export interface Part {
  readonly kind: string;
  readonly text: string;
}

/** What somebody wrote above a declaration. */
export interface Comment {
  readonly summary: readonly Part[];
  readonly blockTags?: readonly { readonly tag: string; readonly content: readonly Part[] }[];
}

/** A type, as far as the laws look into it. */
export interface TypeNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly types?: readonly TypeNode[];
}

/** A node of the tree that typedoc writes as JSON: the part of it that the laws look at. */
export interface Reflection {
  readonly name: string;
  readonly kind: number;
  readonly flags?: { readonly isOptional?: boolean };
  readonly comment?: Comment;
  readonly children?: readonly Reflection[];
  readonly signatures?: readonly Reflection[];
  readonly getSignature?: Reflection;
  readonly type?: TypeNode;
}

/** The numbers by which typedoc knows kinds of declarations. */
export const KIND = {
  module: 2,
  constructor: 512,
  class: 128,
  interface: 256,
  property: 1024,
  alias: 2097152,
  reference: 4194304,
};
