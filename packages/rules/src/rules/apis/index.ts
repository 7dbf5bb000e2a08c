import type { Rule } from '../../find/rule';
import { corsCredentialsWithWildcard } from './cors-credentials-with-wildcard';
import { corsMaxAgeUnused } from './cors-max-age-unused';
import { corsWildcardIsLiteral } from './cors-wildcard-is-literal';
import { httpOnlyProperty } from './http-only-property';
import { invalidCorsOrigin } from './invalid-cors-origin';
import { invalidRouteSelection } from './invalid-route-selection';
import { missingApiName } from './missing-api-name';
import { redundantBesideBody } from './redundant-beside-body';
import { unknownProtocol } from './unknown-protocol';
import { unreachableApi } from './unreachable-api';
import { usagePlanOnHttp } from './usage-plan-on-http';
import { webAclUnsupported } from './web-acl-unsupported';
import { websocketOnlyProperty } from './websocket-only-property';

/** The rules about apis. */
export const APIS_RULES: readonly Rule[] = [
  corsCredentialsWithWildcard,
  corsMaxAgeUnused,
  corsWildcardIsLiteral,
  httpOnlyProperty,
  invalidCorsOrigin,
  invalidRouteSelection,
  missingApiName,
  redundantBesideBody,
  unknownProtocol,
  unreachableApi,
  usagePlanOnHttp,
  webAclUnsupported,
  websocketOnlyProperty,
];
