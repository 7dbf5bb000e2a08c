import { styleFindings } from '../src/style';
import { makeWorkspace } from './workspace-fixture';

describe('styleFindings', () => {
  test('covers every document and source of a workspace, sorted by file and line', async () => {
    const documents = [
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'packages/a/README.md',
      'packages/a/INTERNALS.md',
      '.changeset/a.md',
      'tools/decisions/a.md',
    ];
    const root = makeWorkspace({
      ...Object.fromEntries(documents.map((file) => [file, '\nnobody\n'])),
      'packages/a/src/folder/a.ts': '// nobody\n/** Calls nobody. */\nexport const nobody = 1;\n',
      'packages/a/etc/a.api.md': 'nobody\n',
      'packages/a/test/a.test.ts': '/** nobody */\n',
    });

    const found = (await styleFindings(root)).filter(({ message }) => message.startsWith('nobody'));

    expect(found.map(({ file }) => file)).toEqual([...documents, 'packages/a/src/folder/a.ts'].sort(compare));
    expect(found.map(({ line }) => line)).toEqual(found.map(() => 2));
  });

  test('accepts a workspace without findings', async () => {
    const root = makeWorkspace({
      'README.md': '# A title\n',
      'packages/a/src/a.ts': '/**\n * A number.\n *\n * @default 1\n */\nexport const a = 1;\n',
    });

    expect(await styleFindings(root)).toEqual([]);
  });
});

function compare(a: string, b: string): number {
  return a.localeCompare(b);
}
