/**
 * Loads `aws-cdk-lib/aws-cloudwatch`, which only apps that read metrics need. Node.js takes milliseconds to find and load a
 * service module, so one that few apps need is loaded by the function that needs it.
 */
export function cloudwatch(): typeof import('aws-cdk-lib/aws-cloudwatch') {
  return require('aws-cdk-lib/aws-cloudwatch') as typeof import('aws-cdk-lib/aws-cloudwatch');
}
