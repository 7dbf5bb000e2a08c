import { inlineFunction, oneStack } from '@apigwv2/testing';
import { requireHandler } from '../../src';

const AT = "HttpLambdaIntegration 'Books'";

describe('requireHandler', () => {
  test('accepts a function and its version', () => {
    const handler = inlineFunction(oneStack(), 'Handler');
    for (const each of [handler, handler.currentVersion]) expect(() => requireHandler(each, AT)).not.toThrow();
  });

  test.each([
    ['an ARN', 'arn:aws:lambda:eu-west-1:111122223333:function:books', /got 'arn:aws:lambda/],
    ['undefined', undefined, /got nothing/],
    ['null', null, /got nothing/],
    ['an object of another kind', {}, /got an empty object;/],
  ])('rejects %s', (_what, handler, message) => {
    expect(() => requireHandler(handler as never, AT)).toThrowDefinitionError('MissingHandler', message);
  });
});
