import '@apigwv2/testing';
import fc from 'fast-check';
import { ApiDefinitionError } from '../../src/errors/api-definition-error';
import { HttpMethod } from '../../src/routes/http-method';
import { HttpRouteKey } from '../../src/routes/http-route-key';

const method = fc.constantFrom(...Object.values(HttpMethod));
const literal = fc.stringMatching(/^[a-zA-Z0-9.:_-]{1,12}$/);
const name = fc.stringMatching(/^[\w.:-]{1,12}$/);
const segments = fc
  .uniqueArray(fc.record({ text: literal, name, isVariable: fc.boolean() }), {
    maxLength: 5,
    selector: (one) => one.name,
  })
  .map((all) => all.map(({ text, name, isVariable }) => (isVariable ? `{${name}}` : text)));
const path = fc
  .tuple(segments, fc.option(fc.stringMatching(/^proxy[a-z]{3}$/), { nil: undefined }))
  .map(([all, greedy]) => `/${[...all, ...(greedy === undefined ? [] : [`{${greedy}+}`])].join('/')}`);

describe('HttpRouteKey.parse', () => {
  test('accepts every key of the grammar and keeps its string', () => {
    fc.assert(
      fc.property(method, path, (verb, given) => {
        const key = HttpRouteKey.parse(`${verb} ${given}`);
        expect([key.key, key.method, key.path]).toEqual([`${verb} ${given}`, verb, given]);
        expect(HttpRouteKey.with(given, verb).key).toBe(key.key);
      }),
    );
  });

  test.each<[string, (path: string) => string]>([
    ['no slash at its start', (given) => given.slice(1)],
    ['a slash at its end', (given) => `${given}x/`],
    ['two slashes', (given) => `/${given}`],
    ['a query', (given) => `${given}?a=b`],
    ['a fragment', (given) => `${given}#a`],
    ['a space', (given) => `${given}a b`],
    ['a variable that is not a whole segment', (given) => `${given.replace(/\/$/, '')}/{a}b`],
    ['a greedy variable that is not last', (given) => `/{first+}${given === '/' ? '/a' : given}`],
    ['one variable twice', (given) => `/{twice}/{twice}${given === '/' ? '' : given}`],
  ])('rejects a path with %s', (_what, spoil) => {
    fc.assert(
      fc.property(method, path, (verb, given) => {
        const spoilt = spoil(given);
        fc.pre(spoilt !== '');
        expect(() => HttpRouteKey.with(spoilt, verb)).toThrowDefinitionError('InvalidRouteKey');
      }),
    );
  });

  test('accepts any string or rejects it with an ApiDefinitionError', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `GET /${text}`),
        ),
        (text) => {
          try {
            expect(HttpRouteKey.parse(text).key).toBe(text);
          } catch (error) {
            if (!ApiDefinitionError.is(error)) throw error;
            expect(error.code).toBe('InvalidRouteKey');
          }
        },
      ),
    );
  });

  test.each([undefined, null, 5, {}, []])('rejects the key %p from JavaScript', (key) => {
    expect(() => HttpRouteKey.parse(key as never)).toThrowDefinitionError(
      'InvalidRouteKey',
      /must be '\$default' or a method, one space and a path/,
    );
  });
});
