import type { Rule } from '../../find/rule';
import { authorizerOnlyOnConnect } from './authorizer-only-on-connect';
import { invalidModelName } from './invalid-model-name';
import { invalidRequestParameter } from './invalid-request-parameter';
import { invalidRouteResponseKey } from './invalid-route-response-key';
import { invalidSelectionExpression } from './invalid-selection-expression';
import { missingDefaultIntegrationResponse } from './missing-default-integration-response';
import { missingMockTemplate } from './missing-mock-template';
import { missingRouteResponse } from './missing-route-response';
import { noRoutes } from './no-routes';
import { requestParametersOffConnect } from './request-parameters-off-connect';
import { sourceOfConnectionOnly } from './source-of-connection-only';
import { unknownModel } from './unknown-model';
import { websocketJwt } from './websocket-jwt';
import { websocketVersionForwarded } from './websocket-version-forwarded';

/** The rules about websocket. */
export const WEBSOCKET_RULES: readonly Rule[] = [
  authorizerOnlyOnConnect,
  invalidModelName,
  invalidRequestParameter,
  invalidRouteResponseKey,
  invalidSelectionExpression,
  missingDefaultIntegrationResponse,
  missingMockTemplate,
  missingRouteResponse,
  noRoutes,
  requestParametersOffConnect,
  sourceOfConnectionOnly,
  unknownModel,
  websocketJwt,
  websocketVersionForwarded,
];
