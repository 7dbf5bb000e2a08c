import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { definitionError } from '../errors/definition-error';
import type { DomainMappingOptions, IDomainName } from './domain-name';

/**
 * Maps a stage to the custom domain in its options, and returns its URL there; undefined without a domain.
 *
 * @throws ApiDefinitionError `DomainMappingConflict` for a domain that cannot map stages
 */
export function mapToDomain(stage: IStageRef, options: DomainMappingOptions | undefined): string | undefined {
  if (options == null) return undefined;
  const domain = options.domainName as Partial<IDomainName> | string | null | undefined;
  if (typeof domain === 'object' && typeof domain?.mapStage === 'function') {
    return domain.mapStage({ ...options, stage }).url;
  }
  throw definitionError(
    'DomainMappingConflict',
    `domainMapping.domainName must be a DomainName of @apigwv2/domains, got ${described(domain)}; create it there, import it with DomainName.fromDomainNameAttributes, or map the stage with new ApiMapping, which accepts the domains of aws-cdk-lib and L1s`,
    stage,
  );
}

function described(domain: object | string | null | undefined): string {
  if (typeof domain === 'string') return `the string '${domain}'`;
  return domain == null ? 'none' : `a ${domain.constructor?.name ?? 'value'} of another module`;
}
