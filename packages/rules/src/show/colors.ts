/** Functions that color a string. */
export interface Colors {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text: string) => text;

/** Returns colors, or functions that change nothing. */
export function colors(enabled: boolean): Colors {
  return enabled
    ? { red: paint(31), yellow: paint(33), dim: paint(2), bold: paint(1) }
    : { red: plain, yellow: plain, dim: plain, bold: plain };
}

/** Returns whether a stream shows colors: a terminal, unless the environment variable `NO_COLOR` is set. */
export function showsColors(isTerminal: boolean, environment: NodeJS.ProcessEnv): boolean {
  return isTerminal && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
}
