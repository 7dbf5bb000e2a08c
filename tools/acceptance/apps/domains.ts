import { DomainName, PortalProduct } from '@apigwv2/domains';
import { CfnApi, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { App, CfnOutput, Stack, Tags } from 'aws-cdk-lib/core';

const app = new App();
const stack = new Stack(app, 'Domains');
const certificate = Certificate.fromCertificateArn(
  stack,
  'Certificate',
  'arn:aws:acm:eu-west-1:111122223333:certificate/abc',
);
const hostedZone = HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z1', zoneName: 'example.com' });
const api = new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' });
const stage = new CfnStage(stack, 'Stage', { apiId: api.ref, stageName: '$default', autoDeploy: true });
const domain = new DomainName(stack, 'Domain', { domainName: 'api.example.com', certificate, hostedZone });
new CfnOutput(stack, 'Url', { value: domain.mapStage({ stage, mappingKey: 'shop' }).url });
Tags.of(new PortalProduct(stack, 'Product', { displayName: 'Books' })).add('team', 'books');
app.synth();
