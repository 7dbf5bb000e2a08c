import { markdownFindings } from '../src/markdown-style';

const RECORD = '# Use one thing\n\n## Status\n\n## Context\n\n### Detail\n\n## Decision\n\n## Consequences\n';
const MUST = 'a record must have the sections Status, Context, Decision, Consequences';

const find = async (text: string, file = 'tools/decisions/a.md') =>
  (await markdownFindings(file, text)).map(({ message }) => message);

describe('decisionRecord', () => {
  test('accepts a title and the four sections', async () => {
    expect(await find(RECORD)).toEqual([]);
  });

  test.each([
    ['no section', '# Use it\n', 'none'],
    ['a missing section', RECORD.replace('## Status\n', ''), 'Context, Decision, Consequences'],
    ['an additional section', `${RECORD}## Notes\n`, 'Status, Context, Decision, Consequences, Notes'],
    [
      'another order',
      RECORD.replace('Status', 'Context').replace('Context\n\n###', 'Status\n\n###'),
      'Context, Status, Decision, Consequences',
    ],
  ])('rejects %s', async (_, text, got) => {
    expect(await find(text)).toEqual([`${MUST}, got ${got}`]);
  });

  test.each([
    ['no title', RECORD.replace('# Use one thing\n', ''), 'Status'],
    ['a title after a section', `## Status\n\n${RECORD.replace('## Status\n', '')}`, 'Status'],
    ['two titles', `${RECORD}\n# Another\n`, 'Use one thing'],
  ])('rejects %s', async (_, text, got) => {
    expect(await find(text)).toContain(`a record must begin with its only title, got '${got}'`);
  });

  test('skips documents that are no records', async () => {
    expect(await find('# Use it\n', 'README.md')).toEqual([]);
  });
});
