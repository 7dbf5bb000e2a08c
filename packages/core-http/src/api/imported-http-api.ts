import { type IHttpBuiltInAuthorizer, type IHttpRouteAuthorizer, setFqn } from '@apigwv2/contracts';
import { checkApiId, checkedProps, discarded, endpointOf, setApiDefaults } from '@apigwv2/contracts/kernel';
import type { ApiReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { definitionError } from '../definition-error';
import { HttpApiBase } from './http-api-base';
import { HTTP_API_ATTRIBUTES, type HttpApiAttributes } from './http-api-props';

/** An imported HTTP API, which another app or another part of this one defines. */
export class ImportedHttpApi extends HttpApiBase {
  static {
    setFqn(ImportedHttpApi, '@apigwv2/core-http.ImportedHttpApi');
  }

  readonly apiRef: ApiReference;
  readonly apiEndpoint: string;
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;
  readonly defaultAuthorizationScopes?: readonly string[];

  constructor(scope: Construct, id: string, attributes: HttpApiAttributes) {
    super(scope, id);
    try {
      attributes = checkedProps(HTTP_API_ATTRIBUTES, attributes, this);
      const { httpApiId, defaultAuthorizer, defaultAuthorizationScopes } = attributes;
      checkApiId('httpApiId', httpApiId, this);
      this.apiRef = { apiId: httpApiId };
      this.apiEndpoint = attributes.apiEndpoint ?? endpointOf(this, 'https');
      this.defaultAuthorizer = defaultAuthorizer;
      this.defaultAuthorizationScopes = defaultAuthorizationScopes;
      if (defaultAuthorizer !== undefined) {
        setApiDefaults(this, { authorizer: defaultAuthorizer, scopes: defaultAuthorizationScopes }, this);
      } else if (defaultAuthorizationScopes !== undefined) {
        throw definitionError(
          'ScopesNeedJwt',
          'defaultAuthorizationScopes of an imported API must come with its defaultAuthorizer, got scopes alone; give the JWT authorizer too, or leave out the scopes',
          this,
        );
      }
    } catch (error) {
      throw discarded(this, error);
    }
  }
}
