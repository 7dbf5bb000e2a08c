import { isSignInDomain, JWT_ISSUER } from '../../src';

const SIGN_IN = 'https://shop.auth.eu-west-1.amazoncognito.com';

describe('JWT_ISSUER', () => {
  test.each([
    'https://issuer.example.com',
    'https://issuer.example.com/tenant/',
    'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc',
  ])('accepts %s', (url) => expect(JWT_ISSUER.problem(url)).toBeUndefined());

  test.each([
    [
      SIGN_IN,
      'not be the sign-in domain of a user pool',
      'use https://cognito-idp.eu-west-1.amazonaws.com/<user pool ID>',
    ],
    [
      'http://issuer.example.com',
      'be https://, a host and at most a path',
      'use the claim iss of the tokens, such as https://issuer.example.com',
    ],
    [
      'https://issuer.example.com/.well-known/openid-configuration',
      'not be the URL of the discovery document',
      'remove /.well-known/openid-configuration',
    ],
    [
      'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc/',
      'end with the ID of the user pool',
      'remove the rest of the path',
    ],
    [
      'https://cognito-idp.eu-west-1.amazonaws.com/us-east-1_abc',
      'have the region of the user pool',
      'use https://cognito-idp.us-east-1.amazonaws.com/us-east-1_abc, or another pool than us-east-1_abc',
    ],
  ])('rejects %s', (url, must, fix) => expect(JWT_ISSUER.problem(url)).toEqual({ must, fix }));
});

describe('isSignInDomain', () => {
  test('tells the sign-in domain from the issuer', () => {
    expect(isSignInDomain(`${SIGN_IN}/login`)).toBe(true);
    expect(isSignInDomain('https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc')).toBe(false);
  });
});
