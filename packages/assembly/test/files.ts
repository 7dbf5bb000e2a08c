import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ReadError } from '../src';

/** Writes files into a new folder, and returns it. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assembly-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, undefined, 1));
  }
  return folder;
}

/** Returns the error of a call that throws a `ReadError`. */
export function readErrorOf(call: () => unknown): ReadError {
  try {
    call();
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('expected a ReadError');
}

/** A template with one API. */
export const SHOP = { Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'shop' } } } };
