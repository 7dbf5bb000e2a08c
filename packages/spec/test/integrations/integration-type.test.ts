import { INTEGRATION_TYPES } from '../../src';

describe('INTEGRATION_TYPES', () => {
  test('has the types of each protocol', () => {
    expect(INTEGRATION_TYPES.HTTP.has('HTTP_PROXY')).toBe(true);
    expect(INTEGRATION_TYPES.HTTP.has('MOCK')).toBe(false);
    expect(INTEGRATION_TYPES.WEBSOCKET.has('MOCK')).toBe(true);
  });
});
