import { oneStack, twoStacks } from '@apigwv2/testing';
import { Lazy } from 'aws-cdk-lib/core';
import { arnPath, executeApiArn } from '../../src/lambda/execute-api-arn';
import { bareApi, ImportedApi } from '../apis';

describe('executeApiArn', () => {
  test('renders the account and Region of the API', () => {
    const { a } = twoStacks();
    const api = new ImportedApi(a, 'Api', 'abc123', { account: '444455556666', region: 'us-east-1' });
    expect(a.resolve(executeApiArn(api, '*/*'))).toEqual({
      'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':execute-api:us-east-1:444455556666:abc123/*/*']],
    });
  });

  test('renders tokens for an account and a Region that are known only at deployment', () => {
    const stack = oneStack();
    const [partition, region, account] = ['Partition', 'Region', 'AccountId'].map((name) => ({ Ref: `AWS::${name}` }));
    expect(stack.resolve(executeApiArn(bareApi(stack, 'Api'), 'prod/GET/a'))).toEqual({
      'Fn::Join': ['', ['arn:', partition, ':execute-api:', region, ':', account, ':', { Ref: 'Api' }, '/prod/GET/a']],
    });
  });
});

describe('arnPath', () => {
  test.each([
    ['/', '/'],
    ['/books', '/books'],
    ['/books/{id}', '/books/*'],
    ['/a/{id}/b', '/a/*/b'],
    ['/{a}/{b}/c/{rest+}', '/*/*/c/*'],
  ])('[H14] renders the path %s as %s', (path, expected) => {
    expect(arnPath(path)).toBe(expected);
  });

  test('keeps a token in a path', () => {
    const path = `/books/${Lazy.string({ produce: () => 'x' })}`;
    expect(arnPath(path)).toBe(path);
  });
});
