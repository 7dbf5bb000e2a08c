import { inlineFunction, oneStack } from '@apigwv2/testing';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Duration } from 'aws-cdk-lib/core';
import { HttpIdentitySource, HttpJwtAuthorizer, HttpLambdaAuthorizer, HttpLambdaResponseType } from '../../src';
import { apiIn } from '../properties-of';
import { addRoute } from './add-route';

describe('surface of AWS::ApiGatewayV2::Authorizer', () => {
  test('renders every property of a JWT authorizer', () => {
    const stack = oneStack();
    const readers = new HttpJwtAuthorizer('Readers', 'https://issuer.example.com', {
      jwtAudience: ['books'],
      identitySource: [HttpIdentitySource.query('token')],
      authorizerName: 'readers-of-books',
    });
    addRoute(stack, apiIn(stack), 'GET /books', readers);
    expect(stack).toCoverSurface({
      'Authorizer.apiId': { Ref: 'Api' },
      'Authorizer.authorizerType': 'JWT',
      'Authorizer.identitySource': ['$request.querystring.token'],
      'Authorizer.jwtConfiguration': { Issuer: 'https://issuer.example.com', Audience: ['books'] },
      'Authorizer.jwtConfiguration.audience': ['books'],
      'Authorizer.jwtConfiguration.issuer': 'https://issuer.example.com',
      'Authorizer.name': 'readers-of-books',
    });
  });

  test('renders every property of a Lambda authorizer', () => {
    const stack = oneStack();
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    const guard = new HttpLambdaAuthorizer('Guard', inlineFunction(stack, 'Handler'), {
      responseTypes: [HttpLambdaResponseType.SIMPLE],
      resultsCacheTtl: Duration.minutes(1),
      role,
    });
    addRoute(stack, apiIn(stack), 'GET /books', guard);
    expect(stack).toCoverSurface({
      'Authorizer.authorizerType': 'REQUEST',
      'Authorizer.authorizerUri': { 'Fn::Join': ['', expect.arrayContaining(['/invocations'])] },
      'Authorizer.authorizerCredentialsArn': stack.resolve(role.roleArn),
      'Authorizer.authorizerPayloadFormatVersion': '2.0',
      'Authorizer.authorizerResultTtlInSeconds': 60,
      'Authorizer.enableSimpleResponses': true,
      'Authorizer.identitySource': ['$request.header.Authorization'],
    });
  });
});
