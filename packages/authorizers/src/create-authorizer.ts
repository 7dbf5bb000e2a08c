import {
  type AuthorizerReference,
  CfnAuthorizer,
  type CfnAuthorizerProps,
  type IApiRef,
} from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { validateUniqueName } from './authorizer-name';

/** The properties of the L1 that follow from the options of an authorizer. */
export type AuthorizerProperties = Omit<CfnAuthorizerProps, 'apiId' | 'name'>;

/**
 * Creates the authorizer of an API, under the ID `Resource`.
 *
 * @throws ApiDefinitionError `DuplicateAuthorizerName`
 */
export function createAuthorizer(
  scope: Construct,
  api: IApiRef,
  name: string,
  properties: AuthorizerProperties,
): AuthorizerReference {
  const { apiId } = api.apiRef;
  validateUniqueName(name, apiId, scope);
  const { ref: authorizerId } = new CfnAuthorizer(scope, 'Resource', { apiId, name, ...properties });
  return { apiId, authorizerId };
}
