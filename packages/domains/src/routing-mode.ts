import type { ROUTING_MODES, WordOf } from '@apigwv2/contracts';

/**
 * The routing of requests to a domain.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-mode.html
 */
export const RoutingMode = {
  /** API mappings only. */
  API_MAPPING_ONLY: 'API_MAPPING_ONLY',
  /** Routing rules only: API mappings are ignored. */
  ROUTING_RULE_ONLY: 'ROUTING_RULE_ONLY',
  /** Routing rules, then API mappings for requests that no rule matches. */
  ROUTING_RULE_THEN_API_MAPPING: 'ROUTING_RULE_THEN_API_MAPPING',
} as const satisfies { readonly [mode in WordOf<typeof ROUTING_MODES>]: mode };

/** One of the values of {@link RoutingMode}. */
export type RoutingMode = (typeof RoutingMode)[keyof typeof RoutingMode];
