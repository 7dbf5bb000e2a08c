import { type ApiDefinitionError, type HttpAuthorization, HttpIamAuthorizer, isUnresolved } from '@apigwv2/contracts';
import type { ApiDefaults } from '@apigwv2/contracts/kernel';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import type { OpenApiDocument } from './open-api-definition';
import type { DescribableAuthorizer } from './open-api-http-api-props';

/** The member of a security scheme that makes the gateway enforce it. */
export const AUTHORIZER = 'x-amazon-apigateway-authorizer';

/**
 * The member of a security scheme whose value {@link IAM} means IAM authorization.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authtype.html
 */
const AUTHORIZATION_TYPE = 'x-amazon-apigateway-authtype';
const IAM = 'awsSigv4';

/** The members of an object in a document. */
export type Members = { [member: string]: unknown };

/** The authorization that the `security` of an operation results in. */
export interface OpenApiSecurity {
  /** The type of authorization. */
  readonly authorizationType: HttpAuthorization['type'];
  /** The scopes, one of which a token must have. */
  readonly scopes: readonly string[];
  /** The security scheme. @default - none: the operation is public */
  readonly scheme?: string;
}

const OPEN: OpenApiSecurity = { authorizationType: 'NONE', scopes: [] };

/**
 * Returns the authorization of the `security` of an operation. It must be one requirement with one scheme, because a route
 * has one authorizer, and the scheme must have an authorizer: the service imports the operation as a public route
 * otherwise. `[]`, `[{}]` and no `security` make an operation public. Tokens are skipped.
 *
 * @param key the key of the route; named in errors
 * @throws ApiDefinitionError `AuthorizationRequired`, `InvalidOpenApiDocument`
 */
export function securityOf(document: OpenApiDocument, security: unknown, key: string, at: IConstruct): OpenApiSecurity {
  const requirements = security ?? [];
  if (isUnresolved(requirements)) return { authorizationType: 'CUSTOM', scopes: [] };
  if (!Array.isArray(requirements) || !requirements.every(isMembers)) {
    throw ambiguous(`must be a list of objects, got ${JSON.stringify(security)} for '${key}'`, at);
  }
  const names = requirements.map((requirement) => Object.keys(requirement));
  const [scheme] = names.flat();
  if (scheme === undefined) return OPEN;
  if (names.length > 1 || names.flat().length > 1) {
    const given = names.map((each) => each.join(' and ') || 'none').join(', or ');
    throw ambiguous(
      `must be one requirement with one scheme, because a route has one authorizer, got ${given} for '${key}'`,
      at,
    );
  }
  const scopes = (requirements[0]?.[scheme] ?? []) as readonly string[];
  const authorizationType = typeOf(schemeOf(document, scheme));
  if (authorizationType === undefined) throw imported(document, scheme, key, at);
  return { authorizationType, scopes, scheme };
}

/**
 * Returns the defaults of routes that are added beside a document, from its global `security`: the authorizer that is given
 * for its scheme, or IAM. They are unknown where the authorizer of the scheme is in the document alone, so that such a route
 * must state its own.
 */
export function defaultsOf(
  document: OpenApiDocument,
  authorizers: { readonly [scheme: string]: DescribableAuthorizer | undefined },
): ApiDefaults | undefined {
  const requirements: unknown = document['security'] ?? [];
  if (!Array.isArray(requirements) || !requirements.every(isMembers)) return undefined;
  const [first, ...others] = requirements.flatMap((requirement) => Object.entries(requirement));
  if (first === undefined) return {};
  const [name, scopes] = first;
  if (others.length > 0 || requirements.length > 1) return undefined;
  const type = typeOf(schemeOf(document, name));
  if (type === 'AWS_IAM') return { authorizer: new HttpIamAuthorizer() };
  const authorizer = Object.hasOwn(authorizers, name) ? authorizers[name] : undefined;
  if (authorizer === undefined) return undefined;
  return { authorizer, ...(type === 'JWT' && { scopes: scopes as readonly string[] }) };
}

/** Returns a security scheme of a document, which is changed in place. */
export function schemeOf(document: OpenApiDocument, name: string): Members | undefined {
  const { components } = document as { components?: { securitySchemes?: { [scheme: string]: Members } } };
  const schemes = components?.securitySchemes ?? {};
  if (isUnresolved(components) || isUnresolved(schemes)) return schemes as Members;
  return Object.hasOwn(schemes, name) ? schemes[name] : undefined;
}

/** Returns the identity sources of the authorizers in a document, such as `$request.header.Authorization`. */
export function documentIdentitySources(document: OpenApiDocument | undefined): readonly string[] {
  const { components } = (document ?? {}) as { components?: { securitySchemes?: unknown } };
  if (!isMembers(components) || !isMembers(components['securitySchemes'])) return [];
  return Object.values(components['securitySchemes']).flatMap((scheme) => {
    const authorizer = isMembers(scheme) ? scheme[AUTHORIZER] : undefined;
    const sources = isMembers(authorizer) ? authorizer['identitySource'] : undefined;
    return [sources]
      .flat()
      .flatMap((one) => (typeof one === 'string' ? one.split(',').map((part) => part.trim()) : []));
  });
}

/** Returns the type of authorization by a scheme; undefined for one that the gateway does not enforce. */
function typeOf(scheme: unknown): HttpAuthorization['type'] | undefined {
  if (isUnresolved(scheme)) return 'CUSTOM';
  if (!isMembers(scheme)) return undefined;
  const { [AUTHORIZER]: authorizer, [AUTHORIZATION_TYPE]: type } = scheme;
  if (isMembers(authorizer)) return authorizer['type'] === 'jwt' ? 'JWT' : 'CUSTOM';
  return typeof type === 'string' && type.toLowerCase() === IAM.toLowerCase() ? 'AWS_IAM' : undefined;
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function imported(document: OpenApiDocument, scheme: string, key: string, at: IConstruct): ApiDefinitionError {
  const given = schemeOf(document, scheme) === undefined ? 'which the document does not define' : 'which has none';
  return definitionError(
    'AuthorizationRequired',
    `a security scheme must have an authorizer, or the service imports '${key}' as a public route, got '${scheme}', ${given}; give authorizers one for it, or write security: []`,
    at,
  );
}

function ambiguous(rule: string, at: IConstruct): ApiDefinitionError {
  return definitionError('InvalidOpenApiDocument', `security of an OpenAPI document ${rule}; keep one scheme`, at);
}
