import { oneStack, twoStacks } from '@apigwv2/testing';
import { Lazy } from 'aws-cdk-lib/core';
import { arnPath, executeApiArn } from '../../src/lambda/execute-api-arn';
import { bareApi, ImportedApi } from '../apis';

describe('executeApiArn', () => {
  test('it is where the API is', () => {
    const { a } = twoStacks();
    const api = new ImportedApi(a, 'Api', 'abc123', { account: '444455556666', region: 'us-east-1' });
    expect(a.resolve(executeApiArn(api, '*/*'))).toEqual({
      'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':execute-api:us-east-1:444455556666:abc123/*/*']],
    });
  });

  test('what is known at deployment only stays open', () => {
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
  ])('[H14] %s is %s in an ARN, and what follows a variable is kept', (path, expected) => {
    expect(arnPath(path)).toBe(expected);
  });

  test('a token in a path is kept', () => {
    const path = `/books/${Lazy.string({ produce: () => 'x' })}`;
    expect(arnPath(path)).toBe(path);
  });
});
