import type { IHttpApiRef } from '@apigwv2/contracts';
import { oneStack, resourcesOf } from '@apigwv2/testing';
import { CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Fn, type Stack } from 'aws-cdk-lib/core';
import { HttpApi, OpenApiDefinition, OpenApiHttpApi, QuickCreateHttpApi } from '../../src';

const WEB_ACL = 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/1';

const SPEC = { openapi: '3.0.1', info: { title: 'Shop', version: '1' }, paths: {} };

describe('a CfnWebACLAssociation', () => {
  test.each<[string, (stack: Stack) => IHttpApiRef]>([
    ['a QuickCreateHttpApi', (stack) => new QuickCreateHttpApi(stack, 'Api', { target: 'https://books.example.com' })],
    [
      'an OpenApiHttpApi',
      (stack) => new OpenApiHttpApi(stack, 'Api', { definition: OpenApiDefinition.fromInline(SPEC) }),
    ],
    ['an imported API', (stack) => HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' })],
    [
      'an API whose ID is imported',
      (stack) => HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: Fn.importValue('ShopApi') }),
    ],
  ])('with a stage of %s is rejected', (_what, apiIn) => {
    const stack = oneStack();
    const { apiId } = apiIn(stack).apiRef;
    const resourceArn = `arn:aws:apigateway:eu-west-1::/apis/${apiId}/stages/prod`;
    new CfnWebACLAssociation(stack, 'Association', { resourceArn, webAclArn: WEB_ACL });
    expect(() => resourcesOf(stack)).toThrowDefinitionError(
      'WebAclUnsupported',
      /must not be associated with an HTTP API, .*got a stage of Stack\/Api;.*\(at Stack\/Association\)$/,
    );
  });

  test('with another API is none of an imported one', () => {
    const stack = oneStack();
    HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3' });
    const resourceArn = 'arn:aws:apigateway:eu-west-1::/apis/a1b2c3d4e5/stages/prod';
    new CfnWebACLAssociation(stack, 'Association', { resourceArn, webAclArn: WEB_ACL });
    expect(() => resourcesOf(stack)).not.toThrow();
  });

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
