/** The codes of the `ApiDefinitionError`s of this package. Other packages have codes of their own. */
export type CoreHttpErrorCode =
  | 'AuthorizationUnstated'
  | 'CorsCredentialsWithWildcard'
  | 'CorsMaxAgeOutOfRange'
  | 'CorsMethodUnknown'
  | 'CorsOriginMalformed'
  | 'GrantNeedsIam'
  | 'IdUnresolved'
  | 'MethodNotServed'
  | 'OpenApiMalformed'
  | 'OperationUnknown'
  | 'RouteKeyMalformed'
  | 'ScopesNeedJwt'
  | 'ScopesOutOfRange'
  | 'StageNameMalformed'
  | 'TimeoutOutOfRange'
  | 'WebAclUnsupported';
