/** Returns the address of a page of the developer guide of API Gateway. */
export function guide(page: string): string {
  return `https://docs.aws.amazon.com/apigateway/latest/developerguide/${page}.html`;
}

/** Returns the rule of cdk-preflight whose failed deployment is on record. */
export function probed(rule: string): string {
  return `a failed deployment, recorded by cdk-preflight as ${rule}`;
}
