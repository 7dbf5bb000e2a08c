import { join } from 'node:path';
import { HttpJwtAuthorizer } from '@apigwv2/authorizers';
import { CorsHttpMethod, HttpApi, HttpMethod } from '@apigwv2/core-http';
import {
  HttpLambdaIntegration,
  HttpSqsIntegration,
  HttpUrlIntegration,
  MappingValue,
  ParameterMapping,
  ResponseMapping,
} from '@apigwv2/integrations';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

const code = lambda.Code.fromAsset(join(__dirname, 'handlers'));
const runtime = lambda.Runtime.NODEJS_22_X;

/** A bookstore: a catalog of another team, a queue for orders, and a function for all other requests of its pages. */
export class BookstoreStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const books = new lambda.Function(this, 'Books', { code, runtime, handler: 'books.handler' });

    const orders = new Queue(this, 'Orders', { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true });

    const getBooks = new HttpUrlIntegration('GetBooks', 'https://get-books-proxy.example.com', {
      parameterMapping: new ParameterMapping().appendHeader('x-request-id', MappingValue.contextVariable('requestId')),
      // An outage of the catalog is not an error of the client, and the response does not reveal its server.
      responseMapping: { 500: new ResponseMapping().overwriteStatusCode(503).removeHeader('server') },
    });
    const ownBooks = new HttpLambdaIntegration('Books', books);

    const api = new HttpApi(this, 'Api', {
      apiName: 'bookstore',
      description: 'Books and their authors',
      corsPreflight: {
        allowOrigins: ['https://books.example.com', 'http://localhost:5173'],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.PUT, CorsHttpMethod.DELETE],
        allowHeaders: ['authorization', 'content-type'],
        exposeHeaders: ['location'],
        maxAge: Duration.hours(1),
      },
    });
    api.addRoutes({ path: '/books', methods: [HttpMethod.GET], integration: getBooks });
    // Each method by name: a route for all methods would take the preflight requests of browsers too.
    api.addRoutes({ path: '/books', methods: [HttpMethod.POST], integration: ownBooks });
    api.addRoutes({
      path: '/books/{id}',
      methods: [HttpMethod.GET, HttpMethod.PUT, HttpMethod.DELETE],
      integration: ownBooks,
    });

    api.addRoute('POST /orders', {
      integration: new HttpSqsIntegration('Orders', { queue: orders, messageBody: MappingValue.requestBody() }),
      authorizer: new HttpJwtAuthorizer('Readers', 'https://login.example.com', { jwtAudience: ['bookstore'] }),
      authorizationScopes: ['orders:write'],
    });

    const beta = api.addStage('Beta', { stageName: 'beta', throttle: { rateLimit: 10, burstLimit: 20 } });

    new CfnOutput(this, 'Url', { value: api.apiEndpoint });
    new CfnOutput(this, 'BetaUrl', { value: beta.url });
  }
}
