import { atSynthesis, ENDPOINT_TYPES, isUnresolved, renderedResource, type WordOf } from '@apigwv2/contracts';
import type { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * The type of an endpoint. The service rejects every other type for domains of HTTP and WebSocket APIs.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html
 */
export const EndpointType = {
  /** An endpoint in the region of the stack. */
  REGIONAL: 'REGIONAL',
} as const satisfies { readonly [type in WordOf<typeof ENDPOINT_TYPES>]: type };

/** One of the values of {@link EndpointType}. */
export type EndpointType = (typeof EndpointType)[keyof typeof EndpointType];

/**
 * Validates the type of an endpoint, for callers without a compiler.
 *
 * @throws ApiDefinitionError `InvalidEndpointType`
 */
export function validateEndpointType(type: unknown, at: IConstruct): void {
  if (ENDPOINT_TYPES.has(type as string) || isUnresolved(type)) return;
  throw definitionError(
    'InvalidEndpointType',
    `endpointType must be ${ENDPOINT_TYPES.values.join(' or ')} for a domain of HTTP and WebSocket APIs, got '${type}'; leave it out, or use aws-cdk-lib/aws-apigateway for an edge-optimized domain of REST APIs`,
    at,
  );
}

/** Validates, at synthesis, the types of endpoints that property overrides of an L1 set. */
export function validateOverriddenEndpoints(domain: CfnDomainName, at: IConstruct): void {
  atSynthesis(at, () => {
    const rendered = renderedResource(domain).map(([, { Properties }]) => Properties?.['DomainNameConfigurations']);
    for (const endpoint of rendered.filter(Array.isArray).flat()) {
      if (endpoint?.EndpointType !== undefined) validateEndpointType(endpoint.EndpointType, at);
    }
  });
}
