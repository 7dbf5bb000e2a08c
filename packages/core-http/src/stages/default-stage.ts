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
 * `InvalidStageName`
 */
export function createDefaultStage(api: Construct & IHttpApiRef, props: DefaultStageProps): HttpStage | undefined {
  const { createDefaultStage = true, defaultStageOptions } = props;
  const domainMapping = defaultStageDomain({ isWanted: createDefaultStage, ...props }, api);
  if (!createDefaultStage) return undefined;
  checkDefaultStageName(defaultStageOptions, api);
  return new HttpStage(api, 'DefaultStage', { ...defaultStageOptions, domainMapping, httpApi: api });
}

/** Checks the name for callers that pass the options of any stage through a variable. */
function checkDefaultStageName(options: HttpStageOptions | undefined, at: IConstruct): void {
  const { stageName = DEFAULT_STAGE_NAME } = options ?? {};
  if (stageName === DEFAULT_STAGE_NAME) return;
  throw definitionError(
    'InvalidStageName',
    `the stageName of defaultStageOptions must be ${DEFAULT_STAGE_NAME}, got '${stageName}'; use createDefaultStage: false and addStage for a stage with another name`,
    at,
  );
}
