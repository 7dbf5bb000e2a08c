/** How the requests of a route are authorized, in the words of the service. */
export type Authorization =
  | { readonly type: 'NONE' }
  | { readonly type: 'AWS_IAM' }
  | { readonly type: 'CUSTOM'; readonly authorizerId: string }
  | { readonly type: 'JWT'; readonly authorizerId: string };

/** What a route of an HTTP API can ask for: all of {@link Authorization}. */
export type HttpAuthorization = Authorization;

/** What a route of a WebSocket API can ask for: all but JWT. */
export type WebSocketAuthorization = Exclude<Authorization, { readonly type: 'JWT' }>;
