import { atSynthesis, type IHttpApiRef, isUnresolved } from '@apigwv2/contracts';
import { CfnResource, Stack, Stage } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { definitionError } from '../definition-error';

const ASSOCIATION = 'AWS::WAFv2::WebACLAssociation';

/**
 * Rejects, at synthesis, web ACLs of AWS WAF on stages of an HTTP API, which the service does not support.
 *
 * @throws ApiDefinitionError `WebAclUnsupported`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html
 */
export function rejectWebAcls(api: Construct & IHttpApiRef): void {
  atSynthesis(api, () => {
    const associations = (Stage.of(api) ?? api.node.root).node.findAll().filter(isAssociation);
    const ours = associations.find((association) => isForApi(association, api));
    if (ours === undefined) return;
    throw definitionError(
      'WebAclUnsupported',
      `a web ACL must not be associated with an HTTP API, which AWS WAF does not support, got a stage of ${api.node.path}; put CloudFront before the API and the web ACL there, or use a REST API`,
      ours,
    );
  });
}

interface Association extends CfnResource {
  readonly resourceArn: string;
}

function isAssociation(construct: unknown): construct is Association {
  return CfnResource.isCfnResource(construct) && construct.cfnResourceType === ASSOCIATION;
}

/** Returns whether an association is for a stage of the API: its ARN is `…/apis/<api id>/stages/<name>`. */
function isForApi(association: Association, api: Construct & IHttpApiRef): boolean {
  const stack = Stack.of(association);
  const arn = JSON.stringify(stack.resolve(association.resourceArn));
  const { apiId } = api.apiRef;
  if (!isUnresolved(apiId)) return arn.includes(`/apis/${apiId}/`);
  return /\/apis\//.test(arn) && arn.includes(JSON.stringify(stack.resolve(apiId)));
}
