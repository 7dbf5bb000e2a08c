/** A token of JSON, or the white space before one. */
const TOKEN =
  /[ \t\r\n]*(?:([{}[\]:,])|("[^"\\\p{Cc}]*(?:(?:\\(?:["\\/bf]|[nrt]|u[\da-fA-F]{4})|[\u007f-\u009f])[^"\\\p{Cc}]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

/** The kinds of tokens that may come next: a value, a key, a colon, or a comma and what closes the list or the map. */
type Expected = 'value' | 'item' | 'key' | 'member' | 'colon' | 'more' | 'end';

/** Returns the offset of the first character of a string that JSON does not allow there. Messages of Node.js lack it. */
export function invalidJsonOffset(text: string): number {
  const closers: string[] = [];
  let expected: Expected = 'value';
  for (let end = 0; ; end = TOKEN.lastIndex) {
    TOKEN.lastIndex = end;
    const [token, mark, string] = TOKEN.exec(text) ?? [];
    const start = end + (/[^ \t\r\n]/.exec(text.slice(end, end + (token?.length ?? text.length)))?.index ?? 0);
    if (token === undefined) return /\S/.test(text.slice(end)) ? start : text.length;
    const next = follow({ expected, mark, isString: string !== undefined, closers });
    if (next === undefined) return start;
    expected = next;
  }
}

interface Token {
  readonly expected: Expected;
  readonly mark: string | undefined;
  readonly isString: boolean;
  readonly closers: string[];
}

/** Returns what may come after a token; undefined for a token that is not allowed. */
function follow({ expected, mark, isString, closers }: Token): Expected | undefined {
  const closed = (): Expected => (closers.length === 0 ? 'end' : 'more');
  if (expected === 'colon') return mark === ':' ? 'value' : undefined;
  if ((mark === '}' || mark === ']') && (expected === 'more' || expected === (mark === '}' ? 'member' : 'item'))) {
    return closers.pop() === mark ? closed() : undefined;
  }
  if (expected === 'more') {
    if (mark !== ',') return undefined;
    return closers.at(-1) === '}' ? 'key' : 'value';
  }
  if (expected === 'key' || expected === 'member') return isString ? 'colon' : undefined;
  if (expected === 'end') return undefined;
  if (mark === undefined) return closed();
  if (mark !== '{' && mark !== '[') return undefined;
  closers.push(mark === '{' ? '}' : ']');
  return mark === '{' ? 'member' : 'item';
}
