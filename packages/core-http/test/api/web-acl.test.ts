import { oneStack, resourcesOf } from '@apigwv2/testing';
import { CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { HttpApi } from '../../src';

const WEB_ACL = 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/1';

test('fails when a web ACL is to protect a stage of an HTTP API', () => {
  const stack = oneStack();
  const api = new HttpApi(stack, 'Api');
  const resourceArn = `arn:aws:apigateway:eu-west-1::/apis/${api.apiId}/stages/$default`;
  new CfnWebACLAssociation(stack, 'Association', { resourceArn, webAclArn: WEB_ACL });
  expect(() => resourcesOf(stack)).toThrowDefinitionError(
    'WebAclUnsupported',
    /got a stage of \w+\/Api; put CloudFront before the API.*\(at \w+\/Association\)$/,
  );
});

test('a web ACL of something else is none of our business', () => {
  const stack = oneStack();
  new HttpApi(stack, 'Api');
  const resourceArn = 'arn:aws:apigateway:eu-west-1::/restapis/abc/stages/prod';
  new CfnWebACLAssociation(stack, 'Association', { resourceArn, webAclArn: WEB_ACL });
  expect(() => resourcesOf(stack)).not.toThrow();
});
