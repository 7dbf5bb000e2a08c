import { ApiDefinitionError } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

const DISCOVERY = '/.well-known/openid-configuration';
const SIGN_IN_DOMAIN = /^https?:\/\/[^/]+\.auth(?:-fips)?\.([a-z0-9-]+)\.amazoncognito\.com/i;
const USER_POOL = /^https:\/\/cognito-idp\.([a-z0-9-]+)\.[^/]+\/(?:([a-z0-9-]+)_)?([^/]*)(\/?)/;

/**
 * Checks the issuer of JSON Web Tokens. The service refuses one whose discovery document it does not find, and never
 * accepts a token whose claim `iss` is another text. A URL that holds a token of the CDK is let through.
 *
 * @throws ApiDefinitionError `JwtIssuerMalformed`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export function checkJwtIssuer(url: string, at: IConstruct | string): void {
  if (Token.isUnresolved(url)) return;
  const fail = (rule: string, wayOut: string): never => {
    throw new ApiDefinitionError('JwtIssuerMalformed', `${rule}, got '${url}'; ${wayOut}`, at);
  };
  const [isSignIn, signInRegion] = SIGN_IN_DOMAIN.exec(url) ?? [];
  if (isSignIn !== undefined) {
    fail(
      'the issuer of a user pool must not be the domain where its users sign in',
      `give https://cognito-idp.${signInRegion}.amazonaws.com/<id of the user pool>, or JwtIssuer.cognito(pool)`,
    );
  }
  if (!/^https:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/i.test(url)) {
    fail(
      'a JWT issuer must be https://, a host and at most a path',
      'give what the tokens have as their claim iss, such as https://issuer.example.com',
    );
  }
  if (url.endsWith(DISCOVERY)) {
    fail('a JWT issuer must not be its discovery document', `leave out ${DISCOVERY}`);
  }
  const [isPool, region, poolRegion, pool, slash] = USER_POOL.exec(url) ?? [];
  if (isPool === undefined) return;
  if (slash === '/') fail('the issuer of a user pool must not go on after the id of the pool', 'leave that out');
  if (poolRegion !== undefined && poolRegion !== region) {
    fail(
      'the issuer of a user pool must have the region of the pool',
      `write ${url.replace(`.${region}.`, `.${poolRegion}.`)}, or another pool than ${poolRegion}_${pool}`,
    );
  }
}
