import { lockFile } from '../src/lock-file';
import { goodWorkspace, judge } from './workspace-fixture';

describe('lockFile', () => {
  test('accepts a lock file without hosts', async () => {
    const lock = "lockfileVersion: '9.0'\npackages:\n  http-proxy@1.0.0:\n";
    expect(await judge(lockFile, { ...goodWorkspace(), 'pnpm-lock.yaml': lock })).toEqual([]);
  });

  test('rejects the address of a tarball', async () => {
    const lock = "packages/core-http:\n  resolution: { tarball: 'https://example.com/a.tgz' }\n";
    expect(await judge(lockFile, { ...goodWorkspace(), 'pnpm-lock.yaml': lock })).toEqual([
      expect.stringContaining('pnpm-lock.yaml:2 | the lock file names no host'),
    ]);
  });
});
