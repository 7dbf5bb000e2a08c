import type { Rule } from '../../find/rule';
import { apiKeyOnHttpRoute } from './api-key-on-http-route';
import { authorizerOfOtherApi } from './authorizer-of-other-api';
import { authorizerTypeMismatch } from './authorizer-type-mismatch';
import { duplicateRouteKey } from './duplicate-route-key';
import { integrationOfOtherApi } from './integration-of-other-api';
import { invalidRouteKey } from './invalid-route-key';
import { invalidRouteTarget } from './invalid-route-target';
import { missingAuthorizationType } from './missing-authorization-type';
import { missingAuthorizer } from './missing-authorizer';
import { pathVariableConflict } from './path-variable-conflict';
import { pathVariableRenamed } from './path-variable-renamed';
import { preflightMeetsAuthorizer } from './preflight-meets-authorizer';
import { reservedPath } from './reserved-path';
import { routeNeverReached } from './route-never-reached';
import { routeWithoutTarget } from './route-without-target';
import { routesBeyondQuota } from './routes-beyond-quota';
import { scopesNeedJwt } from './scopes-need-jwt';
import { scopesOutOfRange } from './scopes-out-of-range';

/** The rules about routes. */
export const ROUTES_RULES: readonly Rule[] = [
  apiKeyOnHttpRoute,
  authorizerOfOtherApi,
  authorizerTypeMismatch,
  duplicateRouteKey,
  integrationOfOtherApi,
  invalidRouteKey,
  invalidRouteTarget,
  missingAuthorizationType,
  missingAuthorizer,
  pathVariableConflict,
  pathVariableRenamed,
  preflightMeetsAuthorizer,
  reservedPath,
  routeNeverReached,
  routeWithoutTarget,
  routesBeyondQuota,
  scopesNeedJwt,
  scopesOutOfRange,
];
