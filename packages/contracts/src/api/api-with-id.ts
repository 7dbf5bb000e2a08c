import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IHttpApiRef, IWebSocketApiRef } from './api-ref';

/** An HTTP API of which `apiId` is the ID, as constructs have it and references may not. */
export interface IHttpApiWithId extends IHttpApiRef {
  /** The ID of the API. */
  readonly apiId: string;
}

/** A WebSocket API of which `apiId` is the ID, as constructs have it and references may not. */
export interface IWebSocketApiWithId extends IWebSocketApiRef {
  /** The ID of the API. */
  readonly apiId: string;
}

/** Returns an API as it is when it has `apiId`, and otherwise a view of it that has. */
export function withApiId<Api extends IApiRef>(api: Api): Api & { readonly apiId: string } {
  if (hasApiId(api)) return api;
  // An L1 makes references to the object that is asked, so the view asks the API.
  return Object.create(api, { apiRef: { get: () => api.apiRef }, apiId: { get: () => api.apiRef.apiId } });
}

function hasApiId<Api extends IApiRef>(api: Api): api is Api & { readonly apiId: string } {
  return 'apiId' in api && typeof api.apiId === 'string';
}
