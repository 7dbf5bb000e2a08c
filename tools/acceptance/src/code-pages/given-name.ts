import { missingNames } from '../example-prelude';

/** The variables that the examples of pages use without a declaration: what each is, for readers. */
export const GIVEN = {
  app: { what: 'the `App`' },
  stack: { what: 'a `Stack`' },
  otherStack: { what: 'another `Stack` of the app' },
  api: { what: 'an `HttpApi`' },
  webSocketApi: { what: 'a `WebSocketApi` with a `$connect` route' },
  handler: { what: 'a Lambda `Function`' },
  integration: { what: 'an `HttpUrlIntegration`' },
  webSocketIntegration: { what: 'a `WebSocketLambdaIntegration`' },
  authorizer: { what: 'an `HttpJwtAuthorizer`' },
  certificate: { what: 'an ACM `Certificate` of the Region' },
  domainName: { what: 'a `DomainName`' },
  restApi: { what: 'a `RestApi`' },
  bucket: { what: 'an S3 `Bucket`' },
  vpc: { what: 'a `Vpc`' },
  queue: { what: 'an SQS `Queue`' },
  table: { what: 'a DynamoDB `Table`' },
} as const;

export type GivenName = keyof typeof GIVEN;

/** Returns the given variables that an example uses and does not declare. */
export function givenIn(example: string): GivenName[] {
  const missing = missingNames(example);
  return (Object.keys(GIVEN) as GivenName[]).filter((name) => missing.includes(name));
}
