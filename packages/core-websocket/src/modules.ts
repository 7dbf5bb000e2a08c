/** The modules that few apps need. Each is loaded on first use, which saves some milliseconds of every other app. */
export const modules = {
  get apiGateway(): typeof import('aws-cdk-lib/aws-apigateway') {
    return require('aws-cdk-lib/aws-apigateway');
  },
  get metrics(): typeof import('@apigwv2/metrics') {
    return require('@apigwv2/metrics');
  },
};
