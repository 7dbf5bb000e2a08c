/** The codes of the `ApiDefinitionError`s of this package. Other packages have codes of their own. */
export type CoreWebSocketErrorCode =
  | 'AuthorizationOffConnect'
  | 'AuthorizationUnstated'
  | 'LengthOutOfRange'
  | 'LoggingUnknown'
  | 'ModelNameMalformed'
  | 'ModelNameTaken'
  | 'QuotaMalformed'
  | 'RequestValidationConflict'
  | 'SchemaMalformed'
  | 'SelectionExpressionMalformed'
  | 'StageUndeployed';
