import {
  CfnIntegration,
  CfnRoute,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  type IHttpApi,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration, HttpSqsIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** Properties of an `OrdersStack`. */
export interface OrdersStackProps extends StackProps {
  /** The API of the shop. */
  readonly api: IHttpApi;
}

/** The orders of a shop, in an API of another stack. */
export class OrdersStack extends Stack {
  constructor(scope: Construct, id: string, { api, ...props }: OrdersStackProps) {
    super(scope, id, props);

    const orders = new LambdaFunction(this, 'Orders', {
      runtime: Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
    });
    const customers = new HttpJwtAuthorizer(
      'Customers',
      // The issuer of tokens is the user pool, not the domain of its sign-in pages.
      'https://shop-customers.auth.eu-west-1.amazoncognito.com',
      { jwtAudience: ['4t7h2k9example'] },
    );
    new HttpRoute(this, 'ListOrders', {
      httpApi: api,
      routeKey: HttpRouteKey.with('/orders', HttpMethod.GET),
      integration: new HttpLambdaIntegration('Orders', orders),
      authorizer: customers,
    });
    // The stack of the products has this route.
    new HttpRoute(this, 'ListProducts', {
      httpApi: api,
      routeKey: HttpRouteKey.with('/products', HttpMethod.GET),
      integration: new HttpLambdaIntegration('Products', orders),
    });

    // The messages of a FIFO queue need a group.
    const queue = new Queue(this, 'Queue', { fifo: true, contentBasedDeduplication: true });
    new HttpRoute(this, 'PlaceOrder', {
      httpApi: api,
      routeKey: HttpRouteKey.with('/orders', HttpMethod.POST),
      integration: new HttpSqsIntegration('Queue', { queue }),
      authorizer: customers,
    });

    // The permission is one of the function: the alias has none.
    const live = orders.addAlias('live');
    orders.addPermission('Api', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: this.formatArn({ service: 'execute-api', resource: api.apiId, resourceName: '*/*/orders/{id}' }),
    });
    const integration = new CfnIntegration(this, 'LiveOrders', {
      apiId: api.apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: live.functionArn,
      payloadFormatVersion: '2.0',
    });
    new CfnRoute(this, 'GetOrder', {
      apiId: api.apiId,
      routeKey: 'GET /orders/{id}',
      target: `integrations/${integration.ref}`,
    });
  }
}
