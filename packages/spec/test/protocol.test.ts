import { PROTOCOLS } from '../src';

describe('PROTOCOLS', () => {
  test('has the two protocols', () => {
    expect(PROTOCOLS.values).toEqual(['HTTP', 'WEBSOCKET']);
  });
});
