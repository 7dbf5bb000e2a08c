/** The codes of the `ApiDefinitionError`s that this package throws; checks of `@apigwv2/contracts` have codes of their own. */
export type MetricsErrorCode = 'DatapointsOutOfRange' | 'MissingResource';
