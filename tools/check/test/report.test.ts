import { runCheck } from '../src/check';
import { CHECKS } from '../src/checks';
import { renderReport } from '../src/report';
import { makeWorkspace } from './workspace-fixture';

describe('renderReport', () => {
  test('renders a check without findings as one line', () => {
    expect(renderReport('graph', { findings: [], summary: '8 edges' })).toBe('graph: 8 edges');
  });

  test('renders the condition, the state and the correction of a finding', () => {
    const finding = {
      where: 'a.ts',
      must: 'it holds',
      found: 'it does not\nat all',
      fix: 'make it',
    };
    expect(renderReport('graph', { findings: [finding], summary: '8 edges' })).toBe(
      [
        'graph: 8 edges: RED, 1 finding',
        '  a.ts',
        '    must:  it holds',
        '    found: it does not',
        '           at all',
        '    do:    make it',
      ].join('\n'),
    );
  });
});

describe('runCheck', () => {
  test('returns a finding for a check that throws', async () => {
    const run = () => {
      throw new Error('broken');
    };
    const { findings } = await runCheck({ name: 'graph', run }, '.');
    expect(findings).toEqual([expect.objectContaining({ found: expect.stringContaining('broken') })]);
  });

  test.each(CHECKS.map((check) => [check.name, check] as const))('%s rejects an empty workspace', async (_, check) => {
    const { findings } = await runCheck(check, makeWorkspace({}));
    expect(findings).not.toEqual([]);
  });
});
