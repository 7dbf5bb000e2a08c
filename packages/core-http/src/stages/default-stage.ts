import { DEFAULT_STAGE_NAME, type IHttpApiRef } from '@apigwv2/contracts';
import { defaultStageDomain } from '@apigwv2/contracts/kernel';
import type { Construct, IConstruct } from 'constructs';
import type { DefaultStageProps } from '../api/http-api-props';
import { definitionError } from '../definition-error';
import { HttpStage } from './http-stage';
import type { HttpStageOptions } from './http-stage-options';

/**
 * Creates the stage `$default` of an API, unless `createDefaultStage` is false.
 *
 * @throws ApiDefinitionError `DefaultStageOptionsUnused`, `DomainMappingConflict`, `DomainMappingWithoutStage`,
 * `StageNameMalformed`
 */
export function createDefaultStage(api: Construct & IHttpApiRef, props: DefaultStageProps): HttpStage | undefined {
  const { createDefaultStage = true, defaultStageOptions } = props;
  const domainMapping = defaultStageDomain({ isWanted: createDefaultStage, ...props }, api);
  if (!createDefaultStage) return undefined;
  checkDefaultStageName(defaultStageOptions, api);
  return new HttpStage(api, 'DefaultStage', { ...defaultStageOptions, domainMapping, httpApi: api });
}

/** The compiler knows it of a literal only: options for any stage may be given through a variable. */
function checkDefaultStageName(options: HttpStageOptions | undefined, at: IConstruct): void {
  const { stageName = DEFAULT_STAGE_NAME } = options ?? {};
  if (stageName === DEFAULT_STAGE_NAME) return;
  throw definitionError(
    'StageNameMalformed',
    `the default stage is called ${DEFAULT_STAGE_NAME}, and defaultStageOptions call it '${stageName}'; use createDefaultStage: false and addStage for a stage of another name`,
    at,
  );
}
