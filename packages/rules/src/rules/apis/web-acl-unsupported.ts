import { referencesIn, resourceKey, resourcesOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf } from '../../find/walk';

const association = (ResourceArn: string) => ({
  Association: {
    Type: 'AWS::WAFv2::WebACLAssociation',
    Properties: {
      ResourceArn: { 'Fn::Sub': ResourceArn },
      WebACLArn: 'arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/shop/1',
    },
  },
});

/** A web ACL of AWS WAF is not associated with an HTTP API. */
export const webAclUnsupported: Rule = {
  id: 'web-acl-unsupported',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: guide('http-api-vs-rest'),
  title: 'A web ACL of AWS WAF is not associated with an HTTP API',
  why: 'HTTP APIs do not support AWS WAF, and the association is rejected.',
  fix: 'put Amazon CloudFront with the web ACL in front of the API',
  *check(graph) {
    const apis = new Map(apisOf(graph, 'HTTP').map((api) => [api.key, api]));
    for (const association of resourcesOf(graph.world, 'AWS::WAFv2::WebACLAssociation')) {
      const api = referencesIn(association.get('ResourceArn'))
        .map(({ template, logicalId }) => apis.get(resourceKey(template, logicalId)))
        .find((one) => one !== undefined);
      if (api?.resource === undefined) continue;
      yield {
        at: association,
        property: 'ResourceArn',
        what: 'ResourceArn must not be a stage of an HTTP API, got one',
        related: [api.resource],
      };
    }
  },
  bad: [
    {
      say: 'a stage of an HTTP API',
      templates: http(association('arn:aws:apigateway:${AWS::Region}::/apis/${Api}/stages/${Stage}')),
      at: ['Association ResourceArn'],
    },
  ],
  good: [
    {
      say: 'a stage of a REST API',
      templates: http(association('arn:aws:apigateway:${AWS::Region}::/restapis/a1b2c3/stages/live')),
    },
  ],
};
