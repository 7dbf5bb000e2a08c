import {
  ApiDefinitionError,
  declareDefaults,
  giveMethods,
  type IHttpAuthorizationWord,
  type IHttpRouteAuthorizer,
  markClass,
} from '@apigwv2/contracts';
import type { ApiReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource, Token } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { endpointOf } from './endpoint';
import { HTTP_API_METHODS } from './http-api-methods';
import type { HttpApiAttributes } from './http-api-props';
import { HTTP_METRIC_METHODS } from './http-metric-methods';
import type { IHttpApi, IHttpApiMethods } from './i-http-api';
import type { IHttpMetrics } from './i-http-metrics';

/** An HTTP API that exists already, or that another part of this app defines. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class ImportedHttpApi extends Resource implements IHttpApi {
  static {
    giveMethods(ImportedHttpApi, HTTP_API_METHODS, HTTP_METRIC_METHODS);
    markClass(ImportedHttpApi, '@apigwv2/core-http.ImportedHttpApi');
  }

  readonly protocol = 'HTTP';
  readonly isHttpApi = true;
  readonly apiRef: ApiReference;
  readonly apiId: string;
  readonly httpApiId: string;
  readonly apiEndpoint: string;
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpAuthorizationWord;
  readonly defaultAuthorizationScopes?: readonly string[];

  constructor(scope: Construct, id: string, attributes: HttpApiAttributes) {
    super(scope, id);
    const { httpApiId, defaultAuthorizer, defaultAuthorizationScopes } = attributes;
    checkApiId(httpApiId, this);
    this.apiRef = { apiId: httpApiId };
    this.apiId = httpApiId;
    this.httpApiId = httpApiId;
    this.apiEndpoint = attributes.apiEndpoint ?? endpointOf(this);
    this.defaultAuthorizer = defaultAuthorizer;
    this.defaultAuthorizationScopes = defaultAuthorizationScopes;
    if (defaultAuthorizer !== undefined) {
      declareDefaults(this, { authorizer: defaultAuthorizer, scopes: defaultAuthorizationScopes }, this);
    } else if (defaultAuthorizationScopes !== undefined) {
      throw new ApiDefinitionError(
        'ScopesNeedJwt',
        'default authorization scopes of an imported API need its defaultAuthorizer, and none was given; give the JWT authorizer too, or leave out the scopes',
        this,
      );
    }
  }
}

export interface ImportedHttpApi extends IHttpApiMethods, IHttpMetrics {}

/** An id that is a token is let through. */
function checkApiId(apiId: string, at: IConstruct): void {
  if (Token.isUnresolved(apiId) || /^[a-z0-9]{1,64}$/.test(apiId ?? '')) return;
  throw new ApiDefinitionError(
    'ApiIdMalformed',
    `httpApiId must be the id of an API, lower-case letters and digits such as 'a1b2c3d4e5', got ${JSON.stringify(apiId)}`,
    at,
  );
}
