/** A file or folder that cannot be read as templates, with a message for the person who named it. */
export class ReadError extends Error {
  static {
    Object.defineProperty(ReadError.prototype, 'name', { value: 'ReadError' });
  }

  constructor(
    /** The file or folder. */
    readonly file: string,
    /** The problem with it. */
    readonly reason: string,
    /** The line, from 1. */
    readonly line?: number,
    /** The column, from 1. */
    readonly column?: number,
  ) {
    super(`${[file, line, column].filter((part) => part !== undefined).join(':')}: ${reason}`);
  }
}
