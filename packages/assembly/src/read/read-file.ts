import { readFileSync, statSync } from 'node:fs';
import { ReadError } from './read-error';

/** The largest file that is read, in bytes: 50 times the largest template that CloudFormation accepts. */
const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Reads a text file.
 *
 * @param shown the file in messages
 * @throws ReadError for a file that does not exist, cannot be read, or is too large
 */
export function readText(path: string, shown: string = path): string {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) throw new ReadError(shown, `the file must have at most ${MAX_BYTES} bytes, got ${size}`);
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new ReadError(shown, code === 'ENOENT' ? 'no such file' : `the file must be readable, got ${code}`);
  }
}
