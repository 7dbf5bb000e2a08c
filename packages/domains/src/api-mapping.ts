import {
  ApiDefinitionError,
  apiOfStage,
  checkEnvironment,
  checkProtocol,
  DEFAULT_STAGE_NAME,
  isSameApi,
  knownProtocol,
  setFqn,
} from '@apigwv2/contracts';
import { type ApiMappingReference, CfnApiMapping, type IApiRef, type IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ApiMappingAttributes, ApiMappingProps, IApiMapping } from './api-mapping-props';
import { domainRecord } from './domain-record';
import { closeEndpoint } from './execute-api-endpoint';
import { ImportedApiMapping } from './imported-api-mapping';
import { mappedUrl } from './mapped-url';
import { normalizeMappingKey } from './mapping-key';
import { registerMapping } from './register-mapping';

/**
 * Leads a path of a custom domain to a stage of an API. `defaultDomainMapping` and `domainMapping` of stages and
 * `mappings` of a domain make it with a logical id from domain and key, so that another API behind the same key is an
 * update.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mappings.html
 * @example
 * declare const domain: DomainName;
 * declare const api: HttpApi;
 *
 * new ApiMapping(stack, 'Shop', { domainName: domain, api, apiMappingKey: 'shop' });
 */
export class ApiMapping extends Resource implements IApiMapping {
  static {
    setFqn(ApiMapping, '@apigwv2/domains.ApiMapping');
  }

  /** A mapping that exists already. */
  static fromApiMappingAttributes(scope: Construct, id: string, attributes: ApiMappingAttributes): IApiMapping {
    return new ImportedApiMapping(scope, id, attributes);
  }

  readonly apiMappingId: string;
  /** Points at the mapping. */
  readonly apiMappingRef: ApiMappingReference;
  /** What follows the domain in the URL, without slashes at its ends; undefined for the root. */
  readonly mappingKey?: string;
  /** The domain. */
  readonly domainName: ApiMappingProps['domainName'];
  /** The URL by which the stage is reached: `https`, or `wss` for a WebSocket API. */
  readonly domainUrl: string;

  /**
   * @throws ApiDefinitionError `EndpointNotOwned`, `MappingKeyMalformed`, `MappingKeyTaken`,
   * `MappingProtocolsMixed`, `MappingQuotaExceeded`, `MappingStageMismatch`, `SecurityPolicyUnserved`
   */
  constructor(scope: Construct, id: string, props: ApiMappingProps) {
    super(scope, id);
    const { api, domainName, stage = defaultStageOf(api) } = props;
    checkEnvironment(api, this);
    const protocol = knownProtocol(api);
    if (protocol !== undefined) checkProtocol(api, protocol, this);
    const stageName = checkStage(stage, api, this);
    this.mappingKey = normalizeMappingKey(props.apiMappingKey, protocol, this);
    this.domainName = domainName;
    const record = domainRecord(domainName);
    registerMapping(record, this.mappingKey, { mapping: this, api, protocol });
    if (record.closesEndpoints) closeEndpoint(api, this);
    const domain = domainName.domainNameRef.domainName;
    const mapping = new CfnApiMapping(this, 'Resource', {
      apiId: api.apiRef.apiId,
      domainName: domain,
      stage: stageName,
      apiMappingKey: this.mappingKey,
    });
    // The service refuses a mapping to a stage that is not there yet, and a stage's name is no reference to it.
    if (stage !== undefined) mapping.node.addDependency(stage);
    this.apiMappingId = mapping.ref;
    this.apiMappingRef = mapping.apiMappingRef;
    this.domainUrl = mappedUrl(domain, this.mappingKey, protocol);
  }
}

function defaultStageOf(api: IApiRef & { readonly defaultStage?: IStageRef }): IStageRef | undefined {
  return api.defaultStage;
}

function checkStage(stage: IStageRef | undefined, api: IApiRef & { readonly defaultStage?: unknown }, at: Construct) {
  if (stage === undefined) {
    // An API of which no stages are known may have the default one; an API of this app without it has none.
    if (knownProtocol(api) === 'HTTP' && !('defaultStage' in api)) return DEFAULT_STAGE_NAME;
    throw new ApiDefinitionError(
      'MappingStageMismatch',
      'a mapping must lead to a stage, and this API has no default stage; give the mapping a stage',
      at,
    );
  }
  if (isSameApi(apiOfStage(stage), api) !== false) return stage.stageRef.stageName;
  throw new ApiDefinitionError(
    'MappingStageMismatch',
    `a mapping must lead to a stage of its API ${api.node.path}, and ${stage.node.path} is one of another API; give it a stage of that API, or leave out the stage`,
    at,
  );
}
