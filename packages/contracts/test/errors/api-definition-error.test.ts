import { App, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { ApiDefinitionError } from '../../src/errors/api-definition-error';

describe('ApiDefinitionError', () => {
  test('it carries its code and ends with the path of the construct at fault', () => {
    const at = new Construct(new Stack(new App(), 'Shop'), 'Api');
    const error = new ApiDefinitionError('IdTaken', 'an id must be free', at);
    expect(error).toMatchObject({ name: 'ApiDefinitionError', code: 'IdTaken', at: 'Shop/Api' });
    expect(error.message).toBe('an id must be free (at Shop/Api)');
    expect(error).toBeInstanceOf(Error);
  });

  test('a value outside the tree is named by the text it is given', () => {
    const error = new ApiDefinitionError('RouteKeyMalformed', 'a path must start', "HttpRouteKey 'GET a'");
    expect(error.at).toBe("HttpRouteKey 'GET a'");
    expect(error.message).toBe("a path must start (at HttpRouteKey 'GET a')");
  });

  test('the root of a tree, which has no path, is named by its class', () => {
    expect(new ApiDefinitionError('IdTaken', 'x', new App()).at).toBe('App');
  });

  test('the mark is no member that printing or copying shows', () => {
    expect(Object.keys(new ApiDefinitionError('IdTaken', 'x', 'y'))).toEqual(expect.not.arrayContaining(['message']));
    expect(Object.getOwnPropertySymbols({ ...new ApiDefinitionError('IdTaken', 'x', 'y') })).toEqual([]);
  });
});

describe('ApiDefinitionError.is', () => {
  test('it knows errors that another loaded copy of the package threw', () => {
    let other: typeof ApiDefinitionError | undefined;
    jest.isolateModules(() => {
      other = (
        jest.requireActual('../../src/errors/api-definition-error') as { ApiDefinitionError: typeof ApiDefinitionError }
      ).ApiDefinitionError;
    });
    expect(other).not.toBe(ApiDefinitionError);
    const foreign: unknown = other && new other('IdTaken', 'x', 'y');
    expect(foreign).not.toBeInstanceOf(ApiDefinitionError);
    expect(ApiDefinitionError.is(foreign)).toBe(true);
  });

  test('it knows an object by its mark alone', () => {
    expect(ApiDefinitionError.is({ [Symbol.for('@apigwv2/contracts.ApiDefinitionError')]: true })).toBe(true);
  });

  test.each([
    [new Error('x')],
    [{ code: 'IdTaken', name: 'ApiDefinitionError' }],
    [null],
    [undefined],
    ['IdTaken'],
    [1],
  ])('%p is none', (value) => {
    expect(ApiDefinitionError.is(value)).toBe(false);
  });
});
