import { oneStack, twoStacks } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Lazy, type Stack } from 'aws-cdk-lib/core';
import fc from 'fast-check';
import { ApiDefinitionError } from '../../src/errors/api-definition-error';
import {
  ANY_VALUE,
  type ArnPart,
  arnResource,
  executeApiArn,
  requestParts,
  routeParts,
  stagePart,
} from '../../src/lambda/execute-api-arn';
import { HttpRouteKey } from '../../src/routes/http-route-key';
import { bareApi, ImportedApi } from '../apis';

const token = (value = 'x') => Lazy.string({ produce: () => value });

describe('executeApiArn', () => {
  test('renders the account and Region of the API', () => {
    const { a } = twoStacks();
    const api = new ImportedApi(a, 'Api', 'abc123', { account: '444455556666', region: 'us-east-1' });
    expect(a.resolve(executeApiArn(api, [ANY_VALUE, ANY_VALUE]))).toEqual({
      'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':execute-api:us-east-1:444455556666:abc123/*/*']],
    });
  });

  test('renders tokens for an account and a Region that are known only at deployment', () => {
    const stack = oneStack();
    const [partition, region, account] = ['Partition', 'Region', 'AccountId'].map((name) => ({ Ref: `AWS::${name}` }));
    expect(stack.resolve(executeApiArn(bareApi(stack, 'Api'), ['prod', 'GET', 'a']))).toEqual({
      'Fn::Join': ['', ['arn:', partition, ':execute-api:', region, ':', account, ':', { Ref: 'Api' }, '/prod/GET/a']],
    });
  });

  test.each<[string, (stack: Stack) => Parameters<typeof executeApiArn>[0]]>([
    ['* of an L1', (stack) => CfnApi.fromApiId(stack, 'Api', '*')],
    ['../x of an L1', (stack) => CfnApi.fromApiId(stack, 'Api', '../x')],
    ['? of another class', (stack) => new ImportedApi(stack, 'Api', 'abc?23')],
    ['that is missing', (stack) => new ImportedApi(stack, 'Api', undefined as never)],
  ])('rejects the API ID %s, which would be another API or all of them', (_what, apiIn) => {
    expect(() => executeApiArn(apiIn(oneStack()), [ANY_VALUE, ANY_VALUE])).toThrowDefinitionError('InvalidApiId');
  });

  test('matches one value with each string, or rejects it', () => {
    const api = new ImportedApi(oneStack(), 'Api', 'abc123');
    const written = fc.oneof(fc.string(), fc.stringMatching(/^[\w*?${}:/.-]{0,8}$/));
    const part: fc.Arbitrary<ArnPart> = fc.oneof(written, fc.constant<ArnPart>(ANY_VALUE));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.boolean(), (parts, withToken) => {
        const all = withToken ? [...parts, `a${token()}*`] : parts;
        try {
          const arn = executeApiArn(api, parts);
          const wanted = parts.filter((one) => one === ANY_VALUE).length;
          expect(arn.slice(arn.indexOf('abc123')).match(/[*?]|\$\{/g) ?? []).toEqual(Array(wanted).fill('*'));
          if (withToken) expect(() => executeApiArn(api, all)).toThrowDefinitionError('InvalidRouteKey');
        } catch (error) {
          if (!ApiDefinitionError.is(error)) throw error;
          expect(parts.some((one) => typeof one === 'string' && /[*?]|\$\{/.test(one))).toBe(true);
        }
      }),
    );
  });
});

describe('stagePart', () => {
  test.each(['x/GET/admin', 'pro*', 'a?', '', 'x y'])('rejects the stage %p', (name) => {
    expect(() => stagePart(name, oneStack())).toThrowDefinitionError('InvalidStageName');
  });

  test('returns a name, and any value for *', () => {
    expect(['$default', 'beta', '*'].map((name) => stagePart(name, oneStack()))).toEqual([
      '$default',
      'beta',
      ANY_VALUE,
    ]);
  });
});

describe('requestParts', () => {
  test.each([
    ['/', 'GET/'],
    ['/books', 'GET/books'],
    ['/books/{id}', 'GET/books/*'],
    ['/a/{id}/b', 'GET/a/*/b'],
    ['/{a}/{b}/c/{rest+}', 'GET/*/*/c/*'],
  ])('[H14] renders the path %s as %s', (path, expected) => {
    expect(arnResource(requestParts('GET', path), oneStack())).toBe(expected);
  });

  test('keeps a token in a path', () => {
    const [first, later] = [`${token('/x')}/a`, `/books/${token()}`];
    expect([first, later].map((path) => arnResource(requestParts('GET', path), oneStack()))).toEqual([
      `GET${first}`,
      `GET${later}`,
    ]);
  });
});

describe('routeParts', () => {
  test.each([
    ['GET /books', 'GET/books'],
    ['ANY /books/{id}', '*/books/*'],
    ['$default', '$default'],
    [`GET /books/${token()}/pages`, 'GET/books/*/pages'],
    [`POST ${token()}/pages`, 'POST*/pages'],
    [token('GET /a'), '*'],
  ])('renders the route %s as %s', (key, expected) => {
    expect(arnResource(routeParts(HttpRouteKey.parse(key)), oneStack())).toBe(expected);
  });
});
