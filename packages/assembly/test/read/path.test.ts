import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { lineOf, type Resource, readTemplates, readWorld, type World, worldOf } from '../../src';

const TEMPLATE = 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n';

function folderWithTemplate(): string {
  const folder = mkdtempSync(join(tmpdir(), 'path-'));
  mkdirSync(join(folder, 'shop'));
  writeFileSync(join(folder, 'shop/topics.yaml'), TEMPLATE);
  return folder;
}

function placeIn({ templates: [template] }: World) {
  const resource = template?.resources.get('Topic') as Resource;
  return { file: template?.file, path: template?.path, line: lineOf(resource) };
}

describe('the path of a template', () => {
  const folder = folderWithTemplate();
  const path = join(folder, 'shop/topics.yaml');

  test.each([
    ['a file', () => readWorld(path), 'topics.yaml'],
    ['a folder', () => readWorld(folder), 'shop/topics.yaml'],
    ['a stack', () => readTemplates([{ path }]), path],
  ])('opens the file that is read from %s, as does its line', (_say, read, file) => {
    expect(placeIn(read())).toEqual({ file, path, line: { file: path, line: 2 } });
  });

  test('is relative if the name of the folder is', () => {
    const near = relative(process.cwd(), folder);
    expect(placeIn(readWorld(near)).path).toBe(join(near, 'shop/topics.yaml'));
  });

  test('is the name of a template whose text is given', () => {
    expect(placeIn(worldOf({ 'topics.yaml': TEMPLATE }))).toEqual({
      file: 'topics.yaml',
      path: 'topics.yaml',
      line: { file: 'topics.yaml', line: 2 },
    });
  });
});
