import { CfnIntegration, CfnRoute, CorsHttpMethod, HttpApi, HttpMethod, VpcLink } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { ApplicationLoadBalancer, ListenerAction } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** The products of a shop, and their stock behind a private load balancer. */
export class ProductsStack extends Stack {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const products = new LambdaFunction(this, 'Products', {
      runtime: Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
    });

    this.api = new HttpApi(this, 'Api', {
      corsPreflight: {
        // An origin ends with the host: browsers send no slash behind it.
        allowOrigins: ['https://shop.example.com/'],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
      },
    });
    const integration = new HttpLambdaIntegration('Products', products);
    this.api.addRoutes({ path: '/products', methods: [HttpMethod.GET], integration });
    this.api.addRoutes({ path: '/products/{id}', methods: [HttpMethod.GET], integration });

    const vpc = Vpc.fromVpcAttributes(this, 'Vpc', {
      vpcId: 'vpc-0a1b2c3d4e5f60718',
      vpcCidrBlock: '10.0.0.0/16',
      availabilityZones: ['eu-west-1a', 'eu-west-1b'],
      privateSubnetIds: ['subnet-0a1b2c3d4e5f60718', 'subnet-1a1b2c3d4e5f60718'],
    });
    const stock = new ApplicationLoadBalancer(this, 'Stock', { vpc });
    stock.addListener('Http', { port: 80, open: false, defaultAction: ListenerAction.fixedResponse(200) });
    const link = new VpcLink(this, 'Link', { vpc });
    // A VPC link takes the ARN of a listener, not that of its load balancer.
    const { ref } = new CfnIntegration(this, 'StockIntegration', {
      apiId: this.api.apiId,
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'GET',
      integrationUri: stock.loadBalancerArn,
      connectionType: 'VPC_LINK',
      connectionId: link.vpcLinkId,
      payloadFormatVersion: '1.0',
    });
    new CfnRoute(this, 'GetStock', {
      apiId: this.api.apiId,
      routeKey: 'GET /stock',
      target: `integrations/${ref}`,
    });
  }
}
