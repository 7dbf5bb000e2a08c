import { payloadVersions } from '../../src';

describe('payloadVersions', () => {
  test.each([
    ['HTTP', 'AWS_PROXY', false, ['2.0', '1.0']],
    ['HTTP', 'AWS_PROXY', true, ['1.0']],
    ['HTTP', 'HTTP_PROXY', false, ['1.0']],
    ['WEBSOCKET', 'AWS_PROXY', false, ['1.0']],
  ] as const)('returns the versions of %s, %s, an action: %s', (protocol, type, action, versions) => {
    expect(payloadVersions({ protocol, type, action })).toEqual(versions);
  });
});
