import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tarballFindings } from '../src/tarball';
import { readTarball } from '../src/tarball-archive';
import { makeWorkspace } from './workspace-fixture';

const FILES = ['LICENSE', 'README.md', 'dist/index.d.ts', 'dist/index.js', 'dist/index.js.map', 'package.json'];
const MANIFEST = { name: '@apigwv2/metrics', dependencies: { '@apigwv2/contracts': '^0.1.0' } };

describe('tarballFindings', () => {
  test.each([[FILES], [[...FILES, 'CHANGELOG.md']]])('%j is what a package holds', (files) => {
    expect(tarballFindings({ files, manifest: MANIFEST })).toEqual([]);
  });

  test.each([['src/index.ts'], ['test/a.test.ts'], ['dist/.api/metrics.api.md'], ['tsconfig.json']])(
    '%s has no place in a tarball',
    (file) => {
      expect(tarballFindings({ files: [...FILES, file], manifest: MANIFEST })).toEqual([
        expect.objectContaining({ found: file }),
      ]);
    },
  );

  test.each([['LICENSE'], ['README.md'], ['dist/index.js'], ['dist/index.d.ts']])('%s is missed', (file) => {
    const files = FILES.filter((one) => one !== file);
    expect(tarballFindings({ files, manifest: MANIFEST })).toEqual([expect.objectContaining({ found: `no ${file}` })]);
  });

  test('a range of the workspace is found in any field', () => {
    const manifest = { ...MANIFEST, devDependencies: { '@apigwv2/testing': 'workspace:*' } };
    expect(tarballFindings({ files: FILES, manifest })).toEqual([
      expect.objectContaining({ found: 'devDependencies: @apigwv2/testing workspace:*' }),
    ]);
  });
});

describe('readTarball', () => {
  test('a packed package is read with its manifest', () => {
    const entry = (name: string, content: string): Buffer => {
      const header = Buffer.alloc(512);
      header.write(name, 0);
      header.write(content.length.toString(8).padStart(11, '0'), 124);
      header.write('0', 156);
      return Buffer.concat([header, Buffer.from(content.padEnd(Math.ceil(content.length / 512) * 512, '\0'))]);
    };
    const archive = [
      entry('package/package.json', JSON.stringify(MANIFEST)),
      entry('package/dist/index.js', 'x'.repeat(600)),
      entry('package/README.md', ''),
      Buffer.alloc(1024),
    ];
    const path = join(makeWorkspace({}), 'a.tgz');
    writeFileSync(path, gzipSync(Buffer.concat(archive)));
    expect(readTarball(path)).toEqual({
      files: ['README.md', 'dist/index.js', 'package.json'],
      manifest: MANIFEST,
    });
  });
});
