/**
 * A way to authorize HTTP routes that needs no resource: everybody, or callers that sign with IAM credentials.
 */
export interface IHttpAuthorizationWord {
  /** Keeps it away from APIs of the other protocol. */
  readonly protocol: 'HTTP';
  /** What a route says of its authorization, in the words of the service. */
  readonly authorization: { readonly type: 'NONE' | 'AWS_IAM' };
}

/**
 * Opens a route to everybody, also on an API that has a default authorizer.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
 */
export class HttpNoneAuthorizer implements IHttpAuthorizationWord {
  readonly protocol = 'HTTP';
  readonly authorization = { type: 'NONE' } as const;
}

/**
 * Lets callers in that sign their requests with IAM credentials allowed to invoke the route.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control-iam.html
 */
export class HttpIamAuthorizer implements IHttpAuthorizationWord {
  readonly protocol = 'HTTP';
  readonly authorization = { type: 'AWS_IAM' } as const;
}
