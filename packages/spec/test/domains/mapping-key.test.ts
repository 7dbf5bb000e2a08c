import { MAPPING_KEY, MAPPING_KEY_LENGTH, MULTI_LEVEL_MAPPINGS, RESERVED_PATHS } from '../../src';

describe('MAPPING_KEY', () => {
  test.each(['', 'shop', 'shop/v1', "$-_.+!*'()", 'x'.repeat(MAPPING_KEY_LENGTH)])('accepts %s', (key) => {
    expect(MAPPING_KEY.problem(key, undefined)).toBeUndefined();
  });

  test.each([
    ['a b', "contain only letters, digits and $-_.+!*'()/", 'choose another key'],
    ['a//b', 'not contain consecutive slashes', 'remove one'],
    ['a/', 'not contain consecutive slashes', 'remove one'],
  ])('rejects %s', (key, must, fix) => expect(MAPPING_KEY.problem(key, undefined)).toEqual({ must, fix }));

  test('rejects a key that is too long, with its length', () => {
    expect(MAPPING_KEY.problem('x'.repeat(MAPPING_KEY_LENGTH + 1), undefined)).toEqual({
      must: 'have at most 300 characters',
      fix: 'shorten it',
      got: '301',
    });
  });

  test('rejects several levels for a WebSocket API', () => {
    expect(MAPPING_KEY.problem('shop/v1', 'HTTP')).toBeUndefined();
    expect(MAPPING_KEY.problem('shop', 'WEBSOCKET')).toBeUndefined();
    expect(MAPPING_KEY.problem('shop/v1', 'WEBSOCKET')).toEqual({
      must: 'have one level for a WebSocket API',
      fix: "use a key without '/'",
    });
  });
});

describe('MULTI_LEVEL_MAPPINGS', () => {
  test('has the quota of a domain', () => {
    expect(MULTI_LEVEL_MAPPINGS.limit).toBe(200);
  });
});

describe('RESERVED_PATHS', () => {
  test('has the paths of health checks', () => {
    expect(RESERVED_PATHS).toEqual(['/ping', '/sping']);
  });
});
