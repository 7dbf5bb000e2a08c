import type { IConstruct } from 'constructs';
import type { ApiDefinitionError } from '../errors/api-definition-error';
import { definitionError } from '../errors/definition-error';
import type { ContractsErrorCode } from '../errors/error-code';
import type { DomainMappingOptions } from './domain-name';

/** The options of an API for its default stage. */
export interface DefaultStageRequest {
  /** Whether the API creates the stage. */
  readonly isWanted: boolean;
  /** The options of the stage. */
  readonly defaultStageOptions?: { readonly domainMapping?: DomainMappingOptions };
  /** The custom domain of the stage. */
  readonly defaultDomainMapping?: DomainMappingOptions;
}

/**
 * Returns the custom domain of the default stage, and checks that there is such a stage if there are options for it.
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
    'the default stage must have one custom domain, got defaultDomainMapping and defaultStageOptions.domainMapping; leave out one',
    at,
  );
}

function unused(code: ContractsErrorCode, option: string, at: IConstruct): ApiDefinitionError {
  return definitionError(
    code,
    `${option} must come with a default stage, got createDefaultStage: false; leave out one, or pass the options to addStage`,
    at,
  );
}
