import { inlineFunction, twoStacks } from '@apigwv2/testing';
import { Alias } from 'aws-cdk-lib/aws-lambda';
import { lambdaInvocationUri } from '../../src/lambda/lambda-invocation-uri';

const uriOf = (arn: unknown) => ({
  'Fn::Join': [
    '',
    ['arn:', { Ref: 'AWS::Partition' }, ':apigateway:eu-west-1:lambda:path/2015-03-31/functions/', arn, '/invocations'],
  ],
});

describe('lambdaInvocationUri', () => {
  test('renders the invocation URI of a function', () => {
    const { a } = twoStacks();
    const handler = inlineFunction(a, 'Handler');
    expect(a.resolve(lambdaInvocationUri(handler))).toEqual(uriOf(a.resolve(handler.functionArn)));
  });

  test('[R8] keeps the qualifier of an alias', () => {
    const { a } = twoStacks();
    const alias = new Alias(a, 'Live', { aliasName: 'live', version: inlineFunction(a, 'Handler').currentVersion });
    expect(a.resolve(lambdaInvocationUri(alias))).toEqual(uriOf({ Ref: expect.stringMatching(/^Live/) }));
  });
});
