import { isUnresolved } from '@apigwv2/contracts';
import type { IDomainNameRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * Checks that a mapping is in the Region of its domain, as far as both are known: a Regional domain serves the APIs of its
 * own Region.
 *
 * @throws ApiDefinitionError `DomainRegionMismatch`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html
 */
export function checkDomainRegion({ node, env }: IDomainNameRef, mapping: IConstruct): void {
  const { region } = Stack.of(mapping);
  if (env.region === region || isUnresolved(env.region) || isUnresolved(region)) return;
  throw definitionError(
    'DomainRegionMismatch',
    `a domain must be in the Region of the API that it maps, ${region}, got ${node.path} in ${env.region}; define a domain in ${region}`,
    mapping,
  );
}
