import { isValue } from './default-value';
import type { DocPart } from './doc-comment';
import type { Finding } from './finding';

const OPENING = /^(?:-\s*)?(what|who|where|how|which|that)\b/i;
/** A tag of another kind names a condition or an example. */
const OPENED: readonly (string | undefined)[] = [undefined, 'param', 'default', 'returns', 'remarks', 'deprecated'];

type Rule = (part: DocPart) => string | undefined;

const RULES: readonly Rule[] = [
  ({ tag, text }) => {
    const [, word] = (OPENED.includes(tag) && OPENING.exec(text)) || [];
    const subject = tag === undefined ? 'a doc comment' : `@${tag}`;
    return word && `${subject} must begin with a noun or a verb, got '${word}'`;
  },
  ({ tag, text }) =>
    tag !== 'default' || /^- \S/.test(text) || isValue(text)
      ? undefined
      : `@default must be a value, or "- " and a fragment, got '${text}'`,
];

/** Validates the doc comments of a file. */
export function docCommentFindings(file: string, parts: readonly DocPart[]): readonly Finding[] {
  return parts.flatMap((part) =>
    RULES.flatMap((rule) => {
      const message = rule(part);
      return message === undefined ? [] : [{ file, line: part.line, message }];
    }),
  );
}
