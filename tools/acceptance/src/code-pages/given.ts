import { HttpJwtAuthorizer } from '@apigwv2/authorizers';
import { HttpApi } from '@apigwv2/core-http';
import { WebSocketApi, WebSocketIamAuthorizer } from '@apigwv2/core-websocket';
import { DomainName } from '@apigwv2/domains';
import { HttpUrlIntegration, WebSocketLambdaIntegration } from '@apigwv2/integrations';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { App, Stack } from 'aws-cdk-lib/core';
import type { GivenName } from './given-name';

let latest = new App();

/** Returns the values of the variables that examples use without a declaration, each created where it is used first. */
export function given() {
  const app = new App();
  latest = app;
  const env = { account: '111122223333', region: 'eu-west-1' };
  const stack = new Stack(app, 'Shop', { env });
  const certificateArn = 'arn:aws:acm:eu-west-1:111122223333:certificate/1a2b3c4d-0000-0000-0000-000000000000';
  return lazily({
    app: () => app,
    stack: () => stack,
    otherStack: () => new Stack(app, 'Orders', { env }),
    api: () => new HttpApi(stack, 'Api'),
    webSocketApi: () => {
      const webSocketApi = new WebSocketApi(stack, 'Chat');
      const integration = new WebSocketLambdaIntegration('Connect', functionIn(stack, 'Connect'));
      webSocketApi.addRoute('$connect', { integration, authorizer: new WebSocketIamAuthorizer() });
      return webSocketApi;
    },
    handler: () => functionIn(stack, 'Handler'),
    integration: () => new HttpUrlIntegration('Books', 'https://books.example.com'),
    webSocketIntegration: () => new WebSocketLambdaIntegration('Send', functionIn(stack, 'Send')),
    authorizer: () =>
      new HttpJwtAuthorizer('Users', 'https://issuer.example.com', { jwtAudience: ['https://shop.example.com'] }),
    certificate: () => Certificate.fromCertificateArn(stack, 'Certificate', certificateArn),
    domainName: () =>
      new DomainName(stack, 'Domain', {
        domainName: 'api.example.com',
        certificate: Certificate.fromCertificateArn(stack, 'DomainCertificate', certificateArn),
      }),
    restApi: () => {
      const restApi = new RestApi(stack, 'Orders');
      restApi.root.addMethod('GET');
      return restApi;
    },
    bucket: () => new Bucket(stack, 'Bucket'),
    vpc: () => new Vpc(stack, 'Vpc'),
    queue: () => new Queue(stack, 'Queue'),
    table: () => new Table(stack, 'Table', { partitionKey: { name: 'id', type: AttributeType.STRING } }),
  });
}

/** Returns the app of the latest example. */
export function latestApp(): App {
  return latest;
}

function functionIn(stack: Stack, id: string): LambdaFunction {
  return new LambdaFunction(stack, id, {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async () => ({ statusCode: 204 });'),
  });
}

type Makers = { readonly [name in GivenName]: () => unknown };
type Values<M extends Makers> = { readonly [name in GivenName]: ReturnType<M[name]> };

function lazily<M extends Makers>(makers: M): Values<M> {
  const values = {};
  for (const [name, make] of Object.entries(makers)) {
    let made: unknown;
    Object.defineProperty(values, name, {
      get: () => {
        made ??= make();
        return made;
      },
    });
  }
  return values as Values<M>;
}
