import { authorizerExtension, integrationExtension } from '../../src/binding/open-api-extension';

describe('integrationExtension', () => {
  test('renders the type in lower case and only the members that are set', () => {
    const uri = 'https://example.com';
    expect(integrationExtension({ integrationType: 'HTTP_PROXY', integrationUri: uri })).toEqual({
      type: 'http_proxy',
      uri,
    });
  });

  test('renders every member under its name in a document', () => {
    expect(
      integrationExtension({
        integrationType: 'AWS_PROXY',
        integrationSubtype: 'SQS-SendMessage',
        integrationUri: 'arn:aws:lambda:eu-west-1:111122223333:function:orders',
        integrationMethod: 'POST',
        payloadFormatVersion: '1.0',
        timeoutInMillis: 5000,
        connectionType: 'VPC_LINK',
        connectionId: 'vpc123',
        credentialsArn: 'arn:aws:iam::111122223333:role/api',
        requestParameters: { QueueUrl: '$request.header.queue' },
        tlsConfig: { serverNameToVerify: 'example.com' },
      }),
    ).toEqual({
      type: 'aws_proxy',
      integrationSubtype: 'SQS-SendMessage',
      uri: 'arn:aws:lambda:eu-west-1:111122223333:function:orders',
      httpMethod: 'POST',
      payloadFormatVersion: '1.0',
      timeoutInMillis: 5000,
      connectionType: 'VPC_LINK',
      connectionId: 'vpc123',
      credentials: 'arn:aws:iam::111122223333:role/api',
      requestParameters: { QueueUrl: '$request.header.queue' },
      tlsConfig: { serverNameToVerify: 'example.com' },
    });
  });

  test('renders response parameters by destination', () => {
    const ResponseParameters = [
      { Source: '404', Destination: 'overwrite:statuscode' },
      { Source: 'none', Destination: 'append:header.reason' },
    ];
    expect(
      integrationExtension({ integrationType: 'HTTP_PROXY', responseParameters: { '500': { ResponseParameters } } }),
    ).toEqual({
      type: 'http_proxy',
      responseParameters: { '500': { 'overwrite:statuscode': '404', 'append:header.reason': 'none' } },
    });
  });
});

describe('authorizerExtension', () => {
  test('renders a JWT authorizer', () => {
    const jwtConfiguration = { issuer: 'https://issuer.example.com', audience: ['books'] };
    expect(
      authorizerExtension({
        authorizerType: 'JWT',
        identitySource: ['$request.header.Authorization'],
        jwtConfiguration,
      }),
    ).toEqual({ type: 'jwt', identitySource: '$request.header.Authorization', jwtConfiguration });
  });

  test('renders a Lambda authorizer, whose identity sources are one string', () => {
    expect(
      authorizerExtension({
        authorizerType: 'REQUEST',
        identitySource: ['$request.header.Authorization', '$context.routeKey'],
        authorizerUri: 'arn:uri',
        authorizerPayloadFormatVersion: '2.0',
        authorizerResultTtlInSeconds: 60,
        enableSimpleResponses: true,
        authorizerCredentialsArn: 'arn:role',
      }),
    ).toEqual({
      type: 'request',
      identitySource: '$request.header.Authorization, $context.routeKey',
      authorizerUri: 'arn:uri',
      authorizerPayloadFormatVersion: '2.0',
      authorizerResultTtlInSeconds: 60,
      enableSimpleResponses: true,
      authorizerCredentials: 'arn:role',
    });
  });

  test('renders no identity source where there is none', () => {
    expect(authorizerExtension({ authorizerType: 'REQUEST' })).toEqual({ type: 'request' });
  });
});
