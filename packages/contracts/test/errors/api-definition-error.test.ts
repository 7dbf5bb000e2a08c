import { App, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { ApiDefinitionError } from '../../src/errors/api-definition-error';

describe('ApiDefinitionError', () => {
  test('has a code, and a message that ends with the path of the construct', () => {
    const at = new Construct(new Stack(new App(), 'Shop'), 'Api');
    const error = new ApiDefinitionError('DuplicateId', 'an id must be free', at);
    expect(error).toMatchObject({ name: 'ApiDefinitionError', code: 'DuplicateId', at: 'Shop/Api' });
    expect(error.message).toBe('an id must be free (at Shop/Api)');
    expect(error).toBeInstanceOf(Error);
  });

  test('ends its message with the string that is given in place of a construct', () => {
    const error = new ApiDefinitionError('InvalidRouteKey', 'a path must start', "HttpRouteKey 'GET a'");
    expect(error.at).toBe("HttpRouteKey 'GET a'");
    expect(error.message).toBe("a path must start (at HttpRouteKey 'GET a')");
  });

  test('ends its message with the address of the page of the code', () => {
    const page = '@apigwv2/core-http/docs/errors/InvalidRouteKey.md';
    const { message } = new ApiDefinitionError('InvalidRouteKey', 'a path must start', 'HttpRouteKey', { page });
    expect(message).toBe(`a path must start (at HttpRouteKey), see ${page}`);
  });

  test('uses the class as the path of the root of a tree', () => {
    expect(new ApiDefinitionError('DuplicateId', 'x', new App()).at).toBe('App');
  });

  test('has no enumerable mark', () => {
    expect(Object.keys(new ApiDefinitionError('DuplicateId', 'x', 'y'))).toEqual(
      expect.not.arrayContaining(['message']),
    );
    expect(Object.getOwnPropertySymbols({ ...new ApiDefinitionError('DuplicateId', 'x', 'y') })).toEqual([]);
  });
});

describe('ApiDefinitionError.is', () => {
  test('returns true for an error of another loaded copy of the package', () => {
    let other: typeof ApiDefinitionError | undefined;
    jest.isolateModules(() => {
      other = (
        jest.requireActual('../../src/errors/api-definition-error') as { ApiDefinitionError: typeof ApiDefinitionError }
      ).ApiDefinitionError;
    });
    expect(other).not.toBe(ApiDefinitionError);
    const foreign: unknown = other && new other('DuplicateId', 'x', 'y');
    expect(foreign).not.toBeInstanceOf(ApiDefinitionError);
    expect(ApiDefinitionError.is(foreign)).toBe(true);
  });

  test('returns true for an object with the mark', () => {
    expect(ApiDefinitionError.is({ [Symbol.for('@apigwv2/contracts.ApiDefinitionError')]: true })).toBe(true);
  });

  test.each([
    [new Error('x')],
    [{ code: 'DuplicateId', name: 'ApiDefinitionError' }],
    [null],
    [undefined],
    ['DuplicateId'],
    [1],
  ])('returns false for %p', (value) => {
    expect(ApiDefinitionError.is(value)).toBe(false);
  });
});
