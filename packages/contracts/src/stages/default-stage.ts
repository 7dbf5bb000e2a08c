import type { IConstruct } from 'constructs';
import type { ApiDefinitionError } from '../errors/api-definition-error';
import { definitionError } from '../errors/definition-error';
import type { ContractsErrorCode } from '../errors/error-code';
import type { DomainMappingOptions } from './domain-name';

/** What an API says about the stage that it makes for itself. */
export interface DefaultStageRequest {
  /** Whether it makes one. */
  readonly isWanted: boolean;
  /** What that stage is made of. */
  readonly defaultStageOptions?: { readonly domainMapping?: DomainMappingOptions };
  /** The custom domain of that stage, said for short. */
  readonly defaultDomainMapping?: DomainMappingOptions;
}

/**
 * The custom domain of the stage that an API makes for itself; checks that there is a stage for what is said about it.
 *
 * @throws ApiDefinitionError `DefaultStageOptionsUnused`, `DomainMappingConflict`, `DomainMappingWithoutStage`
 */
export function defaultStageDomain(
  { isWanted, defaultStageOptions, defaultDomainMapping }: DefaultStageRequest,
  at: IConstruct,
): DomainMappingOptions | undefined {
  if (!isWanted && defaultDomainMapping !== undefined) {
    throw unused('DomainMappingWithoutStage', 'defaultDomainMapping', at);
  }
  if (!isWanted && defaultStageOptions !== undefined) {
    throw unused('DefaultStageOptionsUnused', 'defaultStageOptions', at);
  }
  if (defaultDomainMapping === undefined) return defaultStageOptions?.domainMapping;
  if (defaultStageOptions?.domainMapping === undefined) return defaultDomainMapping;
  throw definitionError(
    'DomainMappingConflict',
    'the default stage must have one custom domain, got defaultDomainMapping and defaultStageOptions.domainMapping; leave out one of the two',
    at,
  );
}

function unused(code: ContractsErrorCode, option: string, at: IConstruct): ApiDefinitionError {
  return definitionError(
    code,
    `${option} needs a default stage, got createDefaultStage: false; leave out one of the two, or give the options to addStage`,
    at,
  );
}
