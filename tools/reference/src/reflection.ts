/** The part of the JSON of typedoc that rules read: a declaration. */
export interface Reflection {
  readonly name: string;
  readonly kind: number;
  readonly flags?: { readonly isOptional?: boolean };
  readonly comment?: Comment;
  readonly children?: readonly Reflection[];
  readonly signatures?: readonly Reflection[];
  readonly getSignature?: Reflection;
  readonly type?: Type;
}

/** The documentation of a declaration, in parts: strings, code and links. */
export interface Comment {
  readonly summary: readonly { readonly text: string }[];
  readonly blockTags?: readonly { readonly tag: string; readonly content: Comment['summary'] }[];
}

interface Type {
  readonly name?: string;
  readonly value?: unknown;
  readonly types?: readonly Type[];
}

/** The numbers of the kinds of declarations in typedoc. */
export const KIND = { module: 2, class: 128, constructor: 512, reference: 4194304 };
