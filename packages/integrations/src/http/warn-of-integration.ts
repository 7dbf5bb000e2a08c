import type { IHttpApiRef } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { warnOfUndefinedUrl } from '../undefined-in-url';
import { warnOfUnknownVariables } from '../unknown-context-variables';
import { warnOfUnsetStageVariables } from '../unset-stage-variables';
import { warnOfUnknownParameters } from './aws-services/action-parameters';
import type { HttpIntegrationOptions } from './integration-options';
import { warnOfStageInPath } from './private/stage-in-path';

/** Warns of options of an integration that are valid but probably unintended. */
export function warnOfHttpIntegration(api: IHttpApiRef, options: HttpIntegrationOptions, at: Construct): void {
  warnOfStageInPath(api, options, at);
  warnOfUndefinedUrl(options.integrationUri, at);
  const values = [options.integrationUri, ...mappedValues(options)];
  warnOfUnsetStageVariables(api, values, at);
  warnOfUnknownVariables('HTTP', values, at);
  warnOfUnknownParameters(options.integrationSubtype, options.parameterMapping, at);
}

function mappedValues({ parameterMapping, responseMapping = {} }: HttpIntegrationOptions): readonly string[] {
  const mappings = [parameterMapping, ...Object.values(responseMapping)];
  return mappings.flatMap((mapping) => Object.values(mapping?.mappings ?? {}));
}
