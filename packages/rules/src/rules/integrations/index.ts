import type { Rule } from '../../find/rule';
import { actionParameterUnknown } from './action-parameter-unknown';
import { callerIdentityCredentials } from './caller-identity-credentials';
import { functionOutlastsIntegration } from './function-outlasts-integration';
import { headerReserved } from './header-reserved';
import { integrationsBeyondQuota } from './integrations-beyond-quota';
import { invalidMapping } from './invalid-mapping';
import { invalidMappingSource } from './invalid-mapping-source';
import { invalidResponseMapping } from './invalid-response-mapping';
import { invalidVpcLinkTarget } from './invalid-vpc-link-target';
import { missingActionParameter } from './missing-action-parameter';
import { missingCredentials } from './missing-credentials';
import { missingIntegrationMethod } from './missing-integration-method';
import { missingMessageGroup } from './missing-message-group';
import { missingPayloadVersion } from './missing-payload-version';
import { missingVpcLink } from './missing-vpc-link';
import { permissionNotGiven } from './permission-not-given';
import { permissionOfOtherRoute } from './permission-of-other-route';
import { permissionPolicyTooLarge } from './permission-policy-too-large';
import { plainHttpToTls } from './plain-http-to-tls';
import { roleWithoutAction } from './role-without-action';
import { stageInPath } from './stage-in-path';
import { subtypeWithoutProxy } from './subtype-without-proxy';
import { synchronousExecutionOfStandard } from './synchronous-execution-of-standard';
import { timeoutOutOfRange } from './timeout-out-of-range';
import { unknownIntegrationType } from './unknown-integration-type';
import { unknownPathVariable } from './unknown-path-variable';
import { unknownSubtype } from './unknown-subtype';
import { unsupportedPayloadVersion } from './unsupported-payload-version';
import { vpcLinkNeedsProxy } from './vpc-link-needs-proxy';
import { websocketVpcLink } from './websocket-vpc-link';

/** The rules about integrations. */
export const INTEGRATIONS_RULES: readonly Rule[] = [
  actionParameterUnknown,
  callerIdentityCredentials,
  functionOutlastsIntegration,
  headerReserved,
  integrationsBeyondQuota,
  invalidMapping,
  invalidMappingSource,
  invalidResponseMapping,
  invalidVpcLinkTarget,
  missingActionParameter,
  missingCredentials,
  missingIntegrationMethod,
  missingMessageGroup,
  missingPayloadVersion,
  missingVpcLink,
  permissionNotGiven,
  permissionOfOtherRoute,
  permissionPolicyTooLarge,
  plainHttpToTls,
  roleWithoutAction,
  stageInPath,
  subtypeWithoutProxy,
  synchronousExecutionOfStandard,
  timeoutOutOfRange,
  unknownIntegrationType,
  unknownPathVariable,
  unknownSubtype,
  unsupportedPayloadVersion,
  vpcLinkNeedsProxy,
  websocketVpcLink,
];
