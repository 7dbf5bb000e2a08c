import { enumeration, type Fact, type Grammar } from '../fact';

const ORIGIN = /^(\*|https?:\/\/\*|[a-z][a-z0-9+.-]*:\/\/[^/?#\s*]+)$/i;

/** The form of an origin of the CORS configuration. */
export const CORS_ORIGIN: Grammar = {
  statement: "An origin is '*', 'https://*', 'http://*', or a scheme and a host without path and wildcard.",
  certainty: 'documented',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',
  problem: (origin) =>
    ORIGIN.test(origin)
      ? undefined
      : {
          must: "be '*', or a scheme and a host such as 'https://example.com' without path, trailing '/' or a wildcard in the host",
          fix: 'correct it',
        },
};

/** The methods of the CORS configuration. */
export const CORS_METHODS = enumeration(
  {
    statement: "A method of the CORS configuration is '*', DELETE, GET, HEAD, OPTIONS, PATCH, POST or PUT.",
    certainty: 'documented',
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',
  },
  ['*', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
);

/** The combination of credentials and the origin `*`. */
export const CORS_CREDENTIALS: Fact = {
  statement: "Credentials are not allowed for the origin '*'.",
  certainty: 'deployed',
  source: 'cdk-preflight, rule cors-credentials-wildcard; https://github.com/aws/aws-cdk/issues/9076',
};

/** The longest time that a browser caches a preflight, in seconds: that of Firefox. */
export const CORS_MAX_AGE: Fact & { readonly seconds: number } = {
  statement:
    'No browser caches a preflight for longer than 86 400 seconds; the model has this maximum, and deployed APIs have more.',
  certainty: 'unsettled',
  source:
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Max-Age; aws-samples/bedrock-chat',
  seconds: 86_400,
};
