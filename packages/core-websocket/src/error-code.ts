/** The codes of the `ApiDefinitionError`s of this package. Other packages have codes of their own. */
export type CoreWebSocketErrorCode =
  | 'ApiWithoutRoutes'
  | 'AuthorizationRequired'
  | 'AuthorizerOnlyOnConnect'
  | 'DuplicateModelName'
  | 'InvalidApiKeyId'
  | 'InvalidConnectionVerb'
  | 'InvalidLoggingLevel'
  | 'InvalidModelName'
  | 'InvalidQuota'
  | 'InvalidRouteKey'
  | 'InvalidSchema'
  | 'InvalidSelectionExpression'
  | 'LengthOutOfRange'
  | 'RequestValidationConflict';
