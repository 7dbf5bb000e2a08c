import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Manifest } from './project';
import type { Tarball } from './tarball';

const BLOCK = 512;

/** Reads a packed package: every entry lies under one folder, `package`. */
export function readTarball(path: string): Tarball {
  const archive = gunzipSync(readFileSync(path));
  const files = new Map<string, Buffer>();
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const field = (start: number, length: number): string =>
      archive.toString('utf8', at + start, at + start + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 12), 8);
    const name = [field(345, 155), field(0, 100)].filter((part) => part !== '').join('/');
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    // Only ordinary files: an entry of another kind carries settings of the archive.
    if (['0', ''].includes(field(156, 1))) files.set(name.replace(/^package\//, ''), content);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  const manifest = JSON.parse(files.get('package.json')?.toString('utf8') ?? '{}') as Manifest;
  return { files: [...files.keys()].sort(), manifest };
}
