import { isUnresolved } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';

const DISCOVERY = '/.well-known/openid-configuration';
const SIGN_IN_DOMAIN = /^https?:\/\/[^/]+\.auth(?:-fips)?\.([a-z0-9-]+)\.amazoncognito\.com/i;
const USER_POOL = /^https:\/\/cognito-idp\.([a-z0-9-]+)\.[^/]+\/(?:([a-z0-9-]+)_)?([^/]*)(\/?)/;

/**
 * Validates the issuer of JSON Web Tokens. The service rejects an issuer whose discovery document it does not find, and
 * every token whose claim `iss` is not exactly the issuer. Skips URLs with tokens of the CDK.
 *
 * @throws ApiDefinitionError `InvalidJwtIssuer`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export function validateJwtIssuer(url: string, at: IConstruct | string): void {
  if (isUnresolved(url)) return;
  const fail = (rule: string, fix: string): never => {
    throw definitionError('InvalidJwtIssuer', `a JWT issuer ${rule}, got '${url}'; ${fix}`, at);
  };
  const [isSignIn, signInRegion] = SIGN_IN_DOMAIN.exec(url) ?? [];
  if (isSignIn !== undefined) {
    fail(
      'must not be the sign-in domain of a user pool',
      `use https://cognito-idp.${signInRegion}.amazonaws.com/<user pool ID>, or JwtIssuer.cognito(pool)`,
    );
  }
  if (!/^https:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/i.test(url)) {
    fail(
      'must be https://, a host and at most a path',
      'use the claim iss of the tokens, such as https://issuer.example.com',
    );
  }
  if (url.endsWith(DISCOVERY)) fail('must not be the URL of the discovery document', `remove ${DISCOVERY}`);
  const [isPool, region, poolRegion, pool, slash] = USER_POOL.exec(url) ?? [];
  if (isPool === undefined) return;
  if (slash === '/') fail('must end with the ID of the user pool', 'remove the rest of the path');
  if (poolRegion !== undefined && poolRegion !== region) {
    fail(
      'must have the region of the user pool',
      `use ${url.replace(`.${region}.`, `.${poolRegion}.`)}, or another pool than ${poolRegion}_${pool}`,
    );
  }
}
