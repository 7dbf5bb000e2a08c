import type { CfnStage, IApiRef, StageReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { checkEndpoint, type EndpointScheme, endpointOf } from '../api/endpoint';
import { definitionError } from '../errors/definition-error';
import { addStageVariable } from './stage-variables';

/** A stage of either protocol, defined in this app or imported. */
export interface IStageConstruct extends IConstruct {
  /** The API of the stage. */
  readonly api: IApiRef;
  /** The name of the stage. */
  readonly stageName: string;
}

/** Returns a reference to a stage. */
export function stageReference({ api, stageName }: IStageConstruct): StageReference {
  // Not returned as a literal: a StageReference has no apiId before aws-cdk-lib 2.260.
  const reference = { apiId: api.apiRef.apiId, stageName };
  return reference;
}

/**
 * Returns the URL of a stage at the default endpoint of its API.
 *
 * @param path the path of the stage, which is its name unless it is served from the root
 * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
 */
export function stageUrl(stage: IStageConstruct, scheme: EndpointScheme, path = stage.stageName): string {
  checkEndpoint(stage.api, stage);
  return `${endpointOf(stage.api, scheme)}/${path}`;
}

/**
 * Returns the URL of a stage at its custom domain.
 *
 * @throws ApiDefinitionError `MissingDomainMapping` when the stage has no domain
 */
export function stageDomainUrl(stage: IConstruct, mappedUrl: string | undefined): string {
  if (mappedUrl !== undefined) return mappedUrl;
  throw definitionError(
    'MissingDomainMapping',
    'domainUrl needs a custom domain, got a stage without one; set domainMapping on the stage, or use url',
    stage,
  );
}

/**
 * Adds a variable to the resource of a stage.
 *
 * @throws ApiDefinitionError `InvalidStageVariable`, `DuplicateStageVariable` when it has another value
 */
export function addVariableTo(resource: CfnStage, name: string, value: string, stage: IConstruct): void {
  resource.stageVariables = addStageVariable(resource.stageVariables ?? {}, name, value, stage);
}
