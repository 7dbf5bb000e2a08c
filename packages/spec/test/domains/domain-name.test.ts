import { DOMAIN_NAME, DOMAIN_NAME_LENGTH, ENDPOINT_TYPES, ROUTING_MODES, SECURITY_POLICIES } from '../../src';

describe('DOMAIN_NAME', () => {
  test.each(['api.example.com', '*.example.com', 'localhost'])('accepts %s', (name) => {
    expect(DOMAIN_NAME.problem(name)).toBeUndefined();
  });

  test.each(['', 'API.example.com', 'a.*.example.com', 'example.com.'])('rejects %j', (name) => {
    expect(DOMAIN_NAME.problem(name)).toEqual({
      must: "be lower-case letters, digits and '-' between dots, with '*' as its first label only",
      fix: 'correct the name',
    });
  });

  test('rejects a name that is too long, with its length', () => {
    expect(DOMAIN_NAME.problem('x'.repeat(DOMAIN_NAME_LENGTH))).toBeUndefined();
    expect(DOMAIN_NAME.problem('x'.repeat(DOMAIN_NAME_LENGTH + 1))).toEqual({
      must: 'have at most 512 characters',
      fix: 'shorten it',
      got: '513',
    });
  });
});

describe('the words of domains', () => {
  test.each([
    ['ENDPOINT_TYPES', ENDPOINT_TYPES, 'REGIONAL', 'EDGE'],
    ['SECURITY_POLICIES', SECURITY_POLICIES, 'TLS_1_2', 'TLS_1_0'],
    ['ROUTING_MODES', ROUTING_MODES, 'ROUTING_RULE_ONLY', 'RULES'],
  ])('%s has %s', (_name, words, one, other) => {
    expect(words.has(one)).toBe(true);
    expect(words.has(other)).toBe(false);
  });
});
