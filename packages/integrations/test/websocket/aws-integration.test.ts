import { oneStack, resourcesOf, webSocketApiIn } from '@apigwv2/testing';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Aws, type Stack } from 'aws-cdk-lib/core';
import { WebSocketAwsIntegration, WebSocketValue } from '../../src';
import { addWebSocketRoute } from './add-route';

const TRANSLATE = {
  integrationUri: 'arn:aws:apigateway:eu-west-1:translate:action/TranslateText',
  integrationMethod: 'POST',
};

const propertiesOf = (stack: Stack, type: string) =>
  Object.values(resourcesOf(stack, type)).map((resource) => resource.Properties);

describe('WebSocketAwsIntegration', () => {
  const setUp = () => {
    const stack = oneStack();
    const credentialsRole = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    return { stack, api: webSocketApiIn(stack), credentialsRole };
  };

  test('renders the action with its role and a $default response', () => {
    const { stack, api, credentialsRole } = setUp();
    const translate = new WebSocketAwsIntegration('Translate', {
      ...TRANSLATE,
      credentialsRole,
      requestTemplates: { $default: { Text: WebSocketValue.context('stage'), Price: '$5' }, raw: '$input.body' },
    });
    addWebSocketRoute(stack, api, 'translate', translate);
    expect(propertiesOf(stack, 'AWS::ApiGatewayV2::Integration')).toEqual([
      {
        ApiId: { Ref: 'Api' },
        IntegrationType: 'AWS',
        IntegrationUri: TRANSLATE.integrationUri,
        IntegrationMethod: 'POST',
        CredentialsArn: stack.resolve(credentialsRole.roleArn),
        RequestTemplates: {
          $default: String.raw`{"Text":"$util.escapeJavaScript($context.stage).replaceAll("\\'","'")","Price":"\u00245"}`,
          raw: '$input.body',
        },
        TemplateSelectionExpression: '\\$default',
      },
    ]);
    expect(propertiesOf(stack, 'AWS::ApiGatewayV2::IntegrationResponse')).toMatchObject([
      { IntegrationResponseKey: '$default' },
    ]);
    expect(Object.values(translate.settings)).toContain(credentialsRole);
  });

  test('[W13] rejects props without a role', () => {
    expect(() => new WebSocketAwsIntegration('Translate', TRANSLATE as never)).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      /credentialsRole must be a role.*\(at WebSocketAwsIntegration 'Translate'\)$/,
    );
  });

  test.each([
    [
      'literals',
      'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:1:function:f/invocations',
    ],
    [
      'tokens',
      `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}:lambda:path/2015-03-31/functions/${Aws.URL_SUFFIX}/invocations`,
    ],
    ['a single token', Aws.URL_SUFFIX],
  ])('invokes a Lambda function without a role by a URI of %s', (_what, integrationUri) => {
    const { stack, api } = setUp();
    addWebSocketRoute(stack, api, 'f', new WebSocketAwsIntegration('F', { integrationUri, integrationMethod: 'POST' }));
    const [integration] = propertiesOf(stack, 'AWS::ApiGatewayV2::Integration');
    expect(integration).toMatchObject({ IntegrationType: 'AWS', IntegrationUri: stack.resolve(integrationUri) });
    expect(integration).not.toHaveProperty('CredentialsArn');
  });

  test('requires a role for another service whose URI has tokens', () => {
    const integrationUri = `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}:translate:action/TranslateText`;
    expect(() => new WebSocketAwsIntegration('Translate', { ...TRANSLATE, integrationUri })).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      /^credentialsRole must be a role/,
    );
  });

  test('skips tokens in the URI', () => {
    const { credentialsRole } = setUp();
    const integrationUri = `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}:translate:action/TranslateText`;
    expect(
      () => new WebSocketAwsIntegration('Translate', { ...TRANSLATE, integrationUri, credentialsRole }),
    ).not.toThrow();
  });

  test.each([
    ['is a URL', 'InvalidUrl', { integrationUri: 'https://translate.eu-west-1.amazonaws.com' }],
    ['is the ARN of a resource', 'InvalidUrl', { integrationUri: 'arn:aws:sqs:eu-west-1:111122223333:queue' }],
    ['has no method', 'TypeMismatch', { integrationMethod: undefined as never }],
    ['has a VPC link', 'IntegrationOptionsConflict', { vpcLink: {} }],
  ])('rejects an action that %s', (_what, code, props) => {
    const { credentialsRole } = setUp();
    expect(
      () => new WebSocketAwsIntegration('Translate', { ...TRANSLATE, credentialsRole, ...props }),
    ).toThrowDefinitionError(code, /\(at WebSocketAwsIntegration 'Translate'\)$/);
  });
});
