/** The codes of the `ApiDefinitionError`s of this package. Other packages have codes of their own. */
export type CoreHttpErrorCode =
  | 'AuthorizationRequired'
  | 'CorsCredentialsWithWildcard'
  | 'CorsMaxAgeOutOfRange'
  | 'GrantNeedsIam'
  | 'InvalidCorsMethod'
  | 'InvalidCorsOrigin'
  | 'InvalidId'
  | 'InvalidOpenApiDocument'
  | 'InvalidRouteKey'
  | 'InvalidStageName'
  | 'MethodNotOnRoute'
  | 'ScopesNeedJwt'
  | 'ScopesOutOfRange'
  | 'TimeoutOutOfRange'
  | 'UnknownOperation'
  | 'WebAclUnsupported';
