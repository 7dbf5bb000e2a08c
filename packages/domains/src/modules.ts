/** The modules that few apps need. Each is loaded on first use, which saves some milliseconds of every other app. */
export const modules = {
  get certificateManager(): typeof import('aws-cdk-lib/aws-certificatemanager') {
    return require('aws-cdk-lib/aws-certificatemanager');
  },
  get route53(): typeof import('aws-cdk-lib/aws-route53') {
    return require('aws-cdk-lib/aws-route53');
  },
};
