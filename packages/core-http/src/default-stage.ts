import { ApiDefinitionError, DEFAULT_STAGE_NAME, type ErrorCode, type IHttpApiRef } from '@apigwv2/contracts';
import type { Construct, IConstruct } from 'constructs';
import type { DefaultStageProps } from './http-api-props';
import { HttpStage } from './http-stage';
import type { HttpStageOptions } from './http-stage-options';

/**
 * Makes the stage `$default` of an API, unless it wants none.
 *
 * @throws ApiDefinitionError `DefaultStageOptionsUnused`, `DomainMappingConflict`, `DomainMappingWithoutStage`,
 * `StageNameMalformed`
 */
export function makeDefaultStage(api: Construct & IHttpApiRef, props: DefaultStageProps): HttpStage | undefined {
  const { createDefaultStage = true, defaultStageOptions, defaultDomainMapping } = props;
  if (createDefaultStage) {
    if (defaultDomainMapping !== undefined && defaultStageOptions?.domainMapping !== undefined) {
      throw new ApiDefinitionError(
        'DomainMappingConflict',
        'the default stage must have one custom domain, got defaultDomainMapping and defaultStageOptions.domainMapping; leave out one of the two',
        api,
      );
    }
    checkDefaultStageName(defaultStageOptions, api);
    const domainMapping = defaultDomainMapping ?? defaultStageOptions?.domainMapping;
    return new HttpStage(api, 'DefaultStage', { ...defaultStageOptions, domainMapping, httpApi: api });
  }
  if (defaultDomainMapping !== undefined) throw unused('DomainMappingWithoutStage', 'defaultDomainMapping', api);
  if (defaultStageOptions !== undefined) throw unused('DefaultStageOptionsUnused', 'defaultStageOptions', api);
  return undefined;
}

function unused(code: ErrorCode, option: string, at: IConstruct): ApiDefinitionError {
  return new ApiDefinitionError(
    code,
    `${option} needs a default stage, got createDefaultStage: false; leave out one of the two, or give the options to addStage`,
    at,
  );
}

/** The compiler knows it of a literal only: options for any stage may be given through a variable. */
function checkDefaultStageName(options: HttpStageOptions | undefined, at: IConstruct): void {
  const { stageName = DEFAULT_STAGE_NAME } = options ?? {};
  if (stageName === DEFAULT_STAGE_NAME) return;
  throw new ApiDefinitionError(
    'StageNameMalformed',
    `the default stage is called ${DEFAULT_STAGE_NAME}, and defaultStageOptions call it '${stageName}'; use createDefaultStage: false and addStage for a stage of another name`,
    at,
  );
}
