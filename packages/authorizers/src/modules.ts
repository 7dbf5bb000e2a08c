/**
 * Loads `aws-cdk-lib/region-info`, which only user pools in a known region need. Node.js takes milliseconds to find and
 * load a module, so one that few apps need is loaded by the function that needs it.
 */
export function regionInfo(): typeof import('aws-cdk-lib/region-info') {
  return require('aws-cdk-lib/region-info') as typeof import('aws-cdk-lib/region-info');
}
