import type { Grammar } from '../fact';

/** The form of the URI of an integration behind a VPC link of an HTTP API. */
export const PRIVATE_URI: Grammar = {
  statement: 'A VPC link of an HTTP API leads to the ARN of a listener or of a Cloud Map service.',
  certainty: 'deployed',
  source: 'cdk-preflight, rule vpc-link-integration-uri; https://github.com/anomalyco/sst/issues/5510',
  problem: (uri) =>
    /^arn:[^:]+:(elasticloadbalancing:[^:]*:[^:]*:listener|servicediscovery:[^:]*:[^:]*:service)\//.test(uri)
      ? undefined
      : {
          must: 'be the ARN of a listener or of a Cloud Map service behind a VPC link',
          fix: 'use the ARN of the listener, not of the load balancer',
        },
};
