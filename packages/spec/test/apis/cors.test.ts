import { CORS_MAX_AGE, CORS_METHODS, CORS_ORIGIN } from '../../src';

describe('CORS_ORIGIN', () => {
  test.each(['*', 'https://*', 'https://example.com', 'http://localhost:8080', 'capacitor://localhost'])(
    'accepts %s',
    (origin) => expect(CORS_ORIGIN.problem(origin)).toBeUndefined(),
  );

  test.each(['example.com', 'https://example.com/', 'https://*.example.com', ''])('rejects %j', (origin) => {
    expect(CORS_ORIGIN.problem(origin)).toEqual({
      must: "be '*', or a scheme and a host such as 'https://example.com' without path, trailing '/' or a wildcard in the host",
      fix: 'correct it',
    });
  });
});

describe('CORS_METHODS', () => {
  test('has the wildcard instead of ANY', () => {
    expect(CORS_METHODS.has('*')).toBe(true);
    expect(CORS_METHODS.has('ANY')).toBe(false);
  });
});

describe('CORS_MAX_AGE', () => {
  test('is one day', () => {
    expect(CORS_MAX_AGE.seconds).toBe(86_400);
  });
});
