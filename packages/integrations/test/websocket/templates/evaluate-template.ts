/** The functions of `$util` that the templates use. */
const UTIL: Readonly<Record<string, (text: string) => string>> = {
  escapeJavaScript: (text) => JSON.stringify(text).slice(1, -1).replace(/'/g, "\\'").replace(/\//g, '\\/'),
  urlEncode: encodeURIComponent,
  urlDecode: (text) => decodeURIComponent(text.replace(/\+/g, ' ')),
  base64Encode: (text) => Buffer.from(text).toString('base64'),
};
const UNQUOTE = `.replaceAll("\\\\'","'")`;

/** Evaluates a template as API Gateway does, with the given variables. */
export function evaluateTemplate(template: string, variables: Readonly<Record<string, string>>): string {
  const names = Object.keys(variables).sort((one, other) => other.length - one.length);
  let position = 0;
  const read = (text: string): boolean => {
    const is = template.startsWith(text, position);
    if (is) position += text.length;
    return is;
  };
  const expression = (): string => {
    for (const [name, run] of Object.entries(UTIL)) {
      if (!read(`$util.${name}(`)) continue;
      const value = run(expression());
      if (!read(')')) throw new Error(`no end of ${name} in ${template}`);
      return read(UNQUOTE) ? value.replaceAll("\\'", "'") : value;
    }
    if (read('"')) return quoted();
    const variable = names.find((name) => read(name));
    if (variable === undefined) throw new Error(`unknown: ${template.slice(position)}`);
    return variables[variable] as string;
  };
  /** Reads to the end of a string of the template language, which must contain no code. */
  const quoted = (): string => {
    const end = template.indexOf('"', position);
    const text = template.slice(position, end);
    if (end < 0 || /[$#\\]/.test(text)) throw new Error(`code in the string ${text} of ${template}`);
    position = end + 1;
    return text;
  };
  let written = '';
  while (position < template.length) {
    if (template[position] === '#') throw new Error(`a directive in ${template}`);
    written += template[position] === '$' ? expression() : template[position++];
  }
  return written;
}
