/**
 * Loads `aws-cdk-lib/aws-ec2`, which only VPC links need. Node.js takes milliseconds to find and load a service module, so
 * one that few apps need is loaded by the function that needs it.
 */
export function ec2(): typeof import('aws-cdk-lib/aws-ec2') {
  return require('aws-cdk-lib/aws-ec2') as typeof import('aws-cdk-lib/aws-ec2');
}
