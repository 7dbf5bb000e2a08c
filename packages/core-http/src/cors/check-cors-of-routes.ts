import type { Construct } from 'constructs';
import type { IHttpApi } from '../api/i-http-api';
import { warnOfUncoveredRequests } from './cors-coverage';
import { warnOfBlockedPreflights } from './preflight-blocked-by-authorizer';

/** Registers the checks of the CORS configuration of an API against its routes. */
export function checkCorsOfRoutes(api: Construct & IHttpApi): void {
  warnOfBlockedPreflights(api);
  warnOfUncoveredRequests(api);
}
