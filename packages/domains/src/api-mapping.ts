import {
  checkEnvironment,
  checkedProps,
  checkProtocol,
  discarded,
  knownProtocol,
  scopeAndId,
  setFqn,
} from '@apigwv2/contracts';
import { type ApiMappingReference, CfnApiMapping } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  API_MAPPING_PROPS,
  type ApiMappingAttributes,
  type ApiMappingProps,
  type IApiMapping,
} from './api-mapping-props';
import { checkDomainRegion } from './domain-region';
import { domainStateOf } from './domain-state';
import { disableExecuteApiEndpoint } from './execute-api-endpoint';
import { ImportedApiMapping } from './imported-api-mapping';
import { mappedStageName } from './mapped-stage';
import { mappedUrl } from './mapped-url';
import { normalizeMappingKey } from './mapping-key';
import { registerMapping, validateKeyUnused } from './register-mapping';

/**
 * A mapping of a path of a custom domain to a stage of an API. `defaultDomainMapping` and `domainMapping` of stages, and
 * `mappings` of a domain, create one with a logical ID derived from domain and key, so that replacing the API behind a
 * key updates the mapping.
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

  /** Imports an existing mapping. */
  static fromApiMappingAttributes(scope: Construct, id: string, attributes: ApiMappingAttributes): IApiMapping {
    return new ImportedApiMapping(scope, id, attributes);
  }

  readonly apiMappingId: string;
  /** A reference to the mapping. */
  readonly apiMappingRef: ApiMappingReference;
  /** The path after the domain in the URL, without outer slashes; undefined for the root. */
  readonly mappingKey?: string;
  /** The domain. */
  readonly domainName: ApiMappingProps['domainName'];
  /** The URL of the stage at the domain: `https`, or `wss` for a WebSocket API. */
  readonly domainUrl: string;

  /**
   * @throws ApiDefinitionError `ApiNotManaged`, `DomainRegionMismatch`, `InvalidMappingKey`, `DuplicateMappingKey`,
   * `MappingProtocolsMixed`, `MappingQuotaExceeded`, `MappingStageMismatch`, `SecurityPolicyUnsupported`
   */
  constructor(scope: Construct, id: string, props: ApiMappingProps) {
    scopeAndId(scope, id, new.target.name);
    const path = `${scope.node.path}/${id}`;
    props = checkedProps(API_MAPPING_PROPS, props, path);
    const { api, domainName, stage = api.defaultStage } = props;
    const protocol = knownProtocol(api);
    const state = domainStateOf(domainName);
    // Validated before the construct exists: two mappings that a domain creates for one key have one ID, and the error of
    // the CDK for that names neither domain nor stages.
    const key = normalizeMappingKey(props.apiMappingKey, protocol, path);
    const target = (stage ?? api).node.path;
    validateKeyUnused(state, key, target, path);
    super(scope, id);
    try {
      checkEnvironment(api, this);
      checkDomainRegion(domainName, this);
      if (protocol !== undefined) checkProtocol(api, protocol, this);
      const stageName = mappedStageName(api, stage, this);
      registerMapping(state, { construct: this, key, api, protocol, target });
      if (state.disablesExecuteApiEndpoints) disableExecuteApiEndpoint(api, this);
      const domain = domainName.domainNameRef.domainName;
      const mapping = new CfnApiMapping(this, 'Resource', {
        apiId: api.apiRef.apiId,
        domainName: domain,
        stage: stageName,
        apiMappingKey: key,
      });
      // The service rejects a mapping to a stage that does not exist yet, and the name of a stage is no reference to it.
      if (stage !== undefined) mapping.node.addDependency(stage);
      this.apiMappingId = mapping.ref;
      this.apiMappingRef = mapping.apiMappingRef;
      this.mappingKey = key;
      this.domainName = domainName;
      this.domainUrl = mappedUrl(domain, key, protocol);
    } catch (error) {
      throw discarded(this, error);
    }
  }
}
