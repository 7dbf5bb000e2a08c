import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Aws, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { checkApiId } from '../api/endpoint';
import { definitionError } from '../errors/definition-error';
import { maskTokens } from '../errors/mask-tokens';
import { describeValue } from '../options/describe-value';
import { HttpMethod } from '../routes/http-method';
import type { HttpRouteKey } from '../routes/http-route-key';
import { checkStageName } from '../stages/stage-name';

/** A part of an ARN that matches any value. It is no string, so that no value of a user is one. */
export const ANY_VALUE: unique symbol = Symbol.for('@apigwv2/contracts.anyValue');

/** A part of an ARN: a value, any value, or several without a slash between them. */
export type ArnPart = string | typeof ANY_VALUE | readonly ArnPart[];

/**
 * Returns the ARN of a part of an API, for IAM policies and resource policies. A value matches itself alone: one that a
 * policy would read as a pattern is rejected, as the source of a resource policy cannot escape it. Tokens are skipped.
 *
 * @param parts the parts after the ID of the API: a stage, then the method and path of an HTTP API or the route key of a
 * WebSocket API; or `authorizers` and the ID of an authorizer
 * @throws ApiDefinitionError `InvalidApiId`, `InvalidRouteKey`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function executeApiArn(api: IApiRef, parts: readonly ArnPart[]): string {
  const { apiId } = api.apiRef;
  checkApiId('the ID of the API', apiId, api);
  const { region, account } = api.env;
  return `arn:${Aws.PARTITION}:execute-api:${region}:${account}:${apiId}/${arnResource(parts, api)}`;
}

/**
 * Returns parts of an ARN as a string.
 *
 * @throws ApiDefinitionError `InvalidRouteKey`
 */
export function arnResource(parts: readonly ArnPart[], at: IConstruct): string {
  return parts.map((part) => rendered(part, at)).join('/');
}

/**
 * Returns the part of a stage: `*` is every stage.
 *
 * @throws ApiDefinitionError `InvalidStageName`
 */
export function stagePart(stage: string, at: IConstruct): ArnPart {
  if (stage === '*') return ANY_VALUE;
  checkStageName(stage, at);
  return stage;
}

/**
 * Returns the parts of a method and a path. `ANY` and each path variable match any value; everything else, tokens too, is
 * kept. A path that starts with a token may have its slash there.
 */
export function requestParts(method: string, path: string): readonly ArnPart[] {
  const verb = method === HttpMethod.ANY ? ANY_VALUE : method;
  const [start, ...segments] = path.split('/');
  return [start ? [verb, start] : verb, ...segments.map((one) => (isVariable(one) ? ANY_VALUE : one))];
}

/**
 * Returns the parts by which API Gateway calls the function of an HTTP route. Variables and tokens match any value; the key
 * `$default` has neither a method nor a path.
 *
 * @see https://github.com/aws/serverless-application-model/pull/2574
 */
export function routeParts({ method, path, key }: HttpRouteKey): readonly ArnPart[] {
  if (path === undefined) return [withoutTokens(key)];
  return requestParts(method, path).map(withoutTokens);
}

/** Returns a part with any value in place of tokens, which may contain path variables. */
function withoutTokens(part: ArnPart): ArnPart {
  if (typeof part === 'string') return Token.isUnresolved(part) ? ANY_VALUE : part;
  return part === ANY_VALUE ? part : (part as readonly ArnPart[]).map(withoutTokens);
}

function isVariable(segment: string): boolean {
  return /^\{[^}]*\}$/.test(maskTokens(segment, 'x'));
}

function rendered(part: ArnPart, at: IConstruct): string {
  if (part === ANY_VALUE) return '*';
  return Array.isArray(part) ? part.map((one) => rendered(one, at)).join('') : literal(part as string, at);
}

/** Checks that a part is no pattern: `*` and `?` are wildcards, and `${` starts a policy variable. */
function literal(part: string, at: IConstruct): string {
  if (typeof part === 'string' && !/[*?]|\$\{/.test(maskTokens(part, ''))) return part;
  throw definitionError(
    'InvalidRouteKey',
    `a part of an ARN must have no '*', '?' and '\${', which policies read as patterns, got ${describeValue(part)}; name one route, or leave the part out for all`,
    at,
  );
}
