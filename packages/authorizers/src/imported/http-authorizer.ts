import {
  checkedProps,
  type HttpAuthorization,
  type HttpRouteKey,
  type IHttpApiRef,
  type IHttpRouteAuthorizer,
  options,
  string,
  targetPlace,
} from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { authorizationType } from './authorization-type';
import { ImportedAuthorizer } from './imported-authorizer';

/** Attributes of an existing authorizer of an HTTP API. */
export interface HttpAuthorizerAttributes {
  /** The ID of the authorizer. */
  readonly authorizerId: string;

  /** The authorization type of its routes: `JWT`, or `CUSTOM` for a Lambda function. `REQUEST` means `CUSTOM`. */
  readonly authorizerType: 'JWT' | 'CUSTOM' | 'REQUEST';
}

const TYPES = { JWT: 'JWT', CUSTOM: 'CUSTOM', REQUEST: 'CUSTOM' } as const;

/**
 * Returns an existing authorizer of an HTTP API.
 *
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`
 */
export function importedHttpAuthorizer(
  scope: Construct,
  id: string,
  attributes: HttpAuthorizerAttributes,
): IHttpRouteAuthorizer {
  const at = targetPlace('HttpAuthorizer', id);
  const { authorizerId, authorizerType } = checkedProps(HTTP_AUTHORIZER_ATTRIBUTES, attributes, at);
  const type = authorizationType(authorizerType, TYPES, 'HttpIamAuthorizer', scope, id);
  return new ImportedAuthorizer<IHttpApiRef, HttpRouteKey, Exclude<HttpAuthorization, { type: 'NONE' | 'AWS_IAM' }>>(
    scope,
    id,
    'HTTP',
    { type, authorizerId },
  );
}

/** The kinds of the options of {@link HttpAuthorizerAttributes}. */
export const HTTP_AUTHORIZER_ATTRIBUTES = options<HttpAuthorizerAttributes>({
  authorizerId: string,
  authorizerType: string,
});
