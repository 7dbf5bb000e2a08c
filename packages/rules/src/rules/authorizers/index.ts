import type { Rule } from '../../find/rule';
import { authorizersBeyondQuota } from './authorizers-beyond-quota';
import { browsersSendNoHeader } from './browsers-send-no-header';
import { cacheNeedsIdentitySource } from './cache-needs-identity-source';
import { cacheTtlOutOfRange } from './cache-ttl-out-of-range';
import { cachedAnswerServesAllRoutes } from './cached-answer-serves-all-routes';
import { invalidIdentitySource } from './invalid-identity-source';
import { invalidJwtIssuer } from './invalid-jwt-issuer';
import { jwtAudienceOutOfRange } from './jwt-audience-out-of-range';
import { jwtIdentitySourceCount } from './jwt-identity-source-count';
import { lambdaPropertyOfJwt } from './lambda-property-of-jwt';
import { missingAuthorizerPayloadVersion } from './missing-authorizer-payload-version';
import { missingAuthorizerUri } from './missing-authorizer-uri';
import { missingJwtAudience } from './missing-jwt-audience';
import { simpleResponsesNeedVersion2 } from './simple-responses-need-version-2';
import { websocketAuthorizerType } from './websocket-authorizer-type';

/** The rules about authorizers. */
export const AUTHORIZERS_RULES: readonly Rule[] = [
  authorizersBeyondQuota,
  browsersSendNoHeader,
  cacheNeedsIdentitySource,
  cacheTtlOutOfRange,
  cachedAnswerServesAllRoutes,
  invalidIdentitySource,
  invalidJwtIssuer,
  jwtAudienceOutOfRange,
  jwtIdentitySourceCount,
  lambdaPropertyOfJwt,
  missingAuthorizerPayloadVersion,
  missingAuthorizerUri,
  missingJwtAudience,
  simpleResponsesNeedVersion2,
  websocketAuthorizerType,
];
