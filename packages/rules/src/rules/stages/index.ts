import type { Rule } from '../../find/rule';
import { accessLogFormatTooLong } from './access-log-format-too-long';
import { accessLogVariableUnknown } from './access-log-variable-unknown';
import { accountLoggingUnset } from './account-logging-unset';
import { apiWithoutStage } from './api-without-stage';
import { autoDeployAndDeployment } from './auto-deploy-and-deployment';
import { defaultStageName } from './default-stage-name';
import { deploymentBeforeRoute } from './deployment-before-route';
import { duplicateStageName } from './duplicate-stage-name';
import { executionLogsOnHttp } from './execution-logs-on-http';
import { invalidAccessLogDestination } from './invalid-access-log-destination';
import { invalidRouteSetting } from './invalid-route-setting';
import { invalidStageName } from './invalid-stage-name';
import { invalidStageVariable } from './invalid-stage-variable';
import { logGroupName } from './log-group-name';
import { missingAccessLogRequestId } from './missing-access-log-request-id';
import { routeSettingsUnknownRoute } from './route-settings-unknown-route';
import { stageBeforeRoute } from './stage-before-route';
import { stageUndeployed } from './stage-undeployed';
import { stagesBeyondQuota } from './stages-beyond-quota';
import { throttleBlocksEverything } from './throttle-blocks-everything';

/** The rules about stages. */
export const STAGES_RULES: readonly Rule[] = [
  accessLogFormatTooLong,
  accessLogVariableUnknown,
  accountLoggingUnset,
  apiWithoutStage,
  autoDeployAndDeployment,
  defaultStageName,
  deploymentBeforeRoute,
  duplicateStageName,
  executionLogsOnHttp,
  invalidAccessLogDestination,
  invalidRouteSetting,
  invalidStageName,
  invalidStageVariable,
  logGroupName,
  missingAccessLogRequestId,
  routeSettingsUnknownRoute,
  stageBeforeRoute,
  stageUndeployed,
  stagesBeyondQuota,
  throttleBlocksEverything,
];
