import type { IHttpApiRef } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { warnOfUnknownParameters } from './aws-services/action-parameters';
import type { HttpIntegrationOptions } from './integration-options';
import { warnOfStageInPath } from './private/stage-in-path';

/** Warns of options of an integration that are valid but probably unintended. */
export function warnOfHttpIntegration(api: IHttpApiRef, options: HttpIntegrationOptions, at: Construct): void {
  warnOfStageInPath(api, options, at);
  warnOfUnknownParameters(options.integrationSubtype, options.parameterMapping, at);
}
