import { oneStack, resourcesOf } from '@apigwv2/testing';
import { CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { HttpApi } from '../../src';

const WEB_ACL = 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/1';

describe('a CfnWebACLAssociation beside an HttpApi', () => {
  test('rejects a web ACL association with a stage of an HTTP API', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    const resourceArn = `arn:aws:apigateway:eu-west-1::/apis/${api.apiId}/stages/$default`;
    new CfnWebACLAssociation(stack, 'Association', { resourceArn, webAclArn: WEB_ACL });
    expect(() => resourcesOf(stack)).toThrowDefinitionError(
      'WebAclUnsupported',
      /got a stage of \w+\/Api; put CloudFront before the API.*\(at \w+\/Association\)$/,
    );
  });

  test('skips a web ACL association with another resource', () => {
    const stack = oneStack();
    new HttpApi(stack, 'Api');
    const resourceArn = 'arn:aws:apigateway:eu-west-1::/restapis/abc/stages/prod';
    new CfnWebACLAssociation(stack, 'Association', { resourceArn, webAclArn: WEB_ACL });
    expect(Object.values(resourcesOf(stack, 'AWS::WAFv2::WebACLAssociation'))).toMatchObject([
      { Properties: { ResourceArn: resourceArn } },
    ]);
  });
});
