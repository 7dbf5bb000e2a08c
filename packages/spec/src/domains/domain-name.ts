import { enumeration, type Grammar, type Problem } from '../fact';

/** The most characters of a custom domain name. */
export const DOMAIN_NAME_LENGTH = 512;

/** The form of a custom domain name. */
export const DOMAIN_NAME: Grammar = {
  statement:
    "A domain name has up to 512 lower-case letters, digits and '-' between dots, with '*' as its first label only.",
  certainty: 'deployed',
  source:
    'cdk-preflight, rule domain-name-charset; https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html',
  problem(name): Problem | undefined {
    if (!/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name)) {
      return {
        must: "be lower-case letters, digits and '-' between dots, with '*' as its first label only",
        fix: 'correct the name',
      };
    }
    if (name.length <= DOMAIN_NAME_LENGTH) return undefined;
    return { must: `have at most ${DOMAIN_NAME_LENGTH} characters`, fix: 'shorten it', got: `${name.length}` };
  },
};

/** The types of the endpoint of a domain. */
export const ENDPOINT_TYPES = enumeration(
  {
    statement: 'The endpoint of a domain for HTTP and WebSocket APIs is REGIONAL.',
    certainty: 'deployed',
    source: 'cdk-preflight, rule domain-endpoint-type-regional',
  },
  ['REGIONAL'],
);

/** The security policies of a domain that HTTP and WebSocket APIs can be mapped to. */
export const SECURITY_POLICIES = enumeration(
  {
    statement: 'A domain that HTTP and WebSocket APIs are mapped to has the security policy TLS_1_2.',
    certainty: 'reported',
    source:
      'https://github.com/aws/chalice/issues/1255; https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html',
  },
  ['TLS_1_2'],
);

/** The modes in which a domain routes requests. */
export const ROUTING_MODES = enumeration(
  {
    statement: 'A domain routes by mappings, by rules, or by rules and then mappings.',
    certainty: 'documented',
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-mode.html',
  },
  ['API_MAPPING_ONLY', 'ROUTING_RULE_ONLY', 'ROUTING_RULE_THEN_API_MAPPING'],
);
