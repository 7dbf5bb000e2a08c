/**
 * The modules of aws-cdk-lib that few apps need. Each is loaded on first use: resolving one takes about a millisecond, and
 * evaluating it more.
 */
export const modules = {
  get logs(): typeof import('aws-cdk-lib/aws-logs') {
    return require('aws-cdk-lib/aws-logs');
  },
  get regionInfo(): typeof import('aws-cdk-lib/region-info') {
    return require('aws-cdk-lib/region-info');
  },
};
