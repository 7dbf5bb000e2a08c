import type { Grammar, Problem } from '../fact';

const DISCOVERY = '/.well-known/openid-configuration';
const SIGN_IN_DOMAIN = /^https?:\/\/[^/]+\.auth(?:-fips)?\.([a-z0-9-]+)\.amazoncognito\.com/i;
const USER_POOL = /^https:\/\/cognito-idp\.([a-z0-9-]+)\.[^/]+\/(?:([a-z0-9-]+)_)?([^/]*)(\/?)/;

/** The form of the issuer of JSON Web Tokens. */
export const JWT_ISSUER: Grammar = {
  statement:
    'The issuer of a JWT authorizer is an https URL with a discovery document, and for Amazon Cognito the URL of the user pool, not of its sign-in domain.',
  certainty: 'deployed',
  source:
    'cdk-preflight, rule jwt-issuer-https; https://github.com/aws/serverless-application-model/issues/1727; https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
  problem: (url) => urlProblem(url) ?? poolProblem(url),
};

/** Returns whether a URL is on the sign-in domain of a user pool, which is not the issuer of its tokens. */
export function isSignInDomain(url: string): boolean {
  return SIGN_IN_DOMAIN.test(url);
}

function urlProblem(url: string): Problem | undefined {
  const [isSignIn, signInRegion] = SIGN_IN_DOMAIN.exec(url) ?? [];
  if (isSignIn !== undefined) {
    return {
      must: 'not be the sign-in domain of a user pool',
      fix: `use https://cognito-idp.${signInRegion}.amazonaws.com/<user pool ID>`,
    };
  }
  if (!/^https:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/i.test(url)) {
    return {
      must: 'be https://, a host and at most a path',
      fix: 'use the claim iss of the tokens, such as https://issuer.example.com',
    };
  }
  if (!url.endsWith(DISCOVERY)) return undefined;
  return { must: 'not be the URL of the discovery document', fix: `remove ${DISCOVERY}` };
}

function poolProblem(url: string): Problem | undefined {
  const [isPool, region, poolRegion, pool, slash] = USER_POOL.exec(url) ?? [];
  if (isPool === undefined) return undefined;
  if (slash === '/') return { must: 'end with the ID of the user pool', fix: 'remove the rest of the path' };
  if (poolRegion === undefined || poolRegion === region) return undefined;
  return {
    must: 'have the region of the user pool',
    fix: `use ${url.replace(`.${region}.`, `.${poolRegion}.`)}, or another pool than ${poolRegion}_${pool}`,
  };
}
