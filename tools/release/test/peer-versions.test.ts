import { peerVersions } from '../src/peer-versions';

describe('peerVersions', () => {
  const [floor] = Object.values(peerVersions()).map((peers) => peers['aws-cdk-lib']);

  test('returns the lowest and the newest versions', () => {
    expect(Object.keys(peerVersions())).toEqual(['lowest', 'newest']);
    expect(floor).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('returns the peers of one version of aws-cdk-lib alone', () => {
    expect(Object.keys(peerVersions(floor))).toEqual(['lowest']);
    expect(Object.keys(peerVersions('latest'))).toEqual(['newest']);
  });

  test('rejects a version that no peers have', () => {
    expect(() => peerVersions('1.0.0')).toThrow(`must be ${floor} or latest, got '1.0.0'`);
  });
});
