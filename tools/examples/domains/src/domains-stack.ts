import { HttpApi } from '@apigwv2/core-http';
import { DomainName } from '@apigwv2/domains';
import { HttpUrlIntegration } from '@apigwv2/integrations';
import { ApiAlarms, ApiDashboard } from '@apigwv2/metrics';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** Two APIs and three stages on one domain with client certificates, with alarms and a dashboard. */
export class DomainsStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const hostedZone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: 'Z0123456789ABC',
      zoneName: 'example.com',
    });
    const domainName = new DomainName(this, 'Domain', {
      domainName: 'api.example.com',
      hostedZone,
      mtls: { bucket: Bucket.fromBucketName(this, 'Trust', 'example-trust-stores'), key: 'clients.pem', version: '3' },
      // Otherwise clients could call the API without the domain, and without a certificate.
      disableExecuteApiEndpoint: true,
    });

    const books = new HttpApi(this, 'Books', { defaultDomainMapping: { domainName, mappingKey: 'books' } });
    books.addRoute('ANY /{proxy+}', {
      integration: new HttpUrlIntegration('Books', 'https://books.example.com/{proxy}'),
    });
    const beta = books.addStage('Beta', { stageName: 'beta', domainMapping: { domainName, mappingKey: 'books-beta' } });

    const shop = new HttpApi(this, 'Shop', { defaultDomainMapping: { domainName } });
    shop.addRoute('$default', { integration: new HttpUrlIntegration('Shop', 'https://shop.example.com') });

    const actions = [new SnsAction(new Topic(this, 'Alarmed'))];
    new ApiAlarms(this, 'BooksAlarms', { target: books, actions, latency: { threshold: 1000 } });
    new ApiAlarms(this, 'ShopAlarms', { target: shop, actions });
    new ApiDashboard(this, 'Dashboard', { targets: [books, beta, shop] });

    for (const [name, stage] of Object.entries({ Books: books.defaultStage, Beta: beta, Shop: shop.defaultStage })) {
      if (stage !== undefined) new CfnOutput(this, `${name}Url`, { value: stage.domainUrl });
    }
  }
}
