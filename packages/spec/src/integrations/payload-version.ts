import type { Fact } from '../fact';
import type { Protocol } from '../protocol';

/** The payload format versions that integrations support. */
export const PAYLOAD_VERSIONS: Fact = {
  statement:
    'An HTTP API calls functions with version 1.0 or 2.0, URLs and actions with 1.0; a WebSocket API has version 1.0 only.',
  certainty: 'deployed',
  source:
    'cdk-preflight, rules aws-proxy-payload-version, http-proxy-payload-version, integration-subtype-payload-version and websocket-payload-version',
};

/** The properties of an integration that decide which versions it supports. */
export interface PayloadVersioned {
  /** The protocol of the API. */
  readonly protocol: Protocol;
  /** The type, such as `AWS_PROXY`. */
  readonly type: string;
  /** Whether the integration calls an action of an AWS service. */
  readonly action: boolean;
}

/** Returns the payload format versions that an integration supports, the newest first. */
export function payloadVersions({ protocol, type, action }: PayloadVersioned): readonly [string, ...string[]] {
  return protocol === 'HTTP' && type === 'AWS_PROXY' && !action ? ['2.0', '1.0'] : ['1.0'];
}
