/** The authorization of a route, as the service names it. */
export type Authorization =
  | { readonly type: 'NONE' }
  | { readonly type: 'AWS_IAM' }
  | { readonly type: 'CUSTOM'; readonly authorizerId: string }
  | { readonly type: 'JWT'; readonly authorizerId: string };

/** The authorization of a route of an HTTP API: any {@link Authorization}. */
export type HttpAuthorization = Authorization;

/** The authorization of a route of a WebSocket API: any but JWT. */
export type WebSocketAuthorization = Exclude<Authorization, { readonly type: 'JWT' }>;
