import type { Unread } from '../model/world';

/** A file or folder that cannot be read as templates, with a message for the person who named it. */
export class ReadError extends Error {
  static {
    Object.defineProperty(ReadError.prototype, 'name', { value: 'ReadError' });
  }

  /**
   * Creates an error whose message is the file, the line, the column and the reason.
   *
   * @param file the file or folder
   * @param reason the reason
   * @param line the line, from 1
   * @param column the column, from 1
   */
  constructor(
    /** The file or folder. */
    readonly file: string,
    /** The reason. */
    readonly reason: string,
    /** The line, from 1. @default - the whole file */
    readonly line?: number,
    /** The column, from 1. @default - the whole line */
    readonly column?: number,
  ) {
    super(`${placeOf(file, line, column)}: ${reason}`);
  }
}

/** Returns the note of an error in the world. */
export function unreadOf({ file, reason, line, column }: ReadError): Unread {
  return { file: placeOf(file, line, column), reason };
}

function placeOf(...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(':');
}
