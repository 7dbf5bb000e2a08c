import '@apigwv2/testing';
import { Fn } from 'aws-cdk-lib/core';
import { validateJwtIssuer } from '../../src/jwt/validate-jwt-issuer';

const POOL = 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab1Cd2Ef3';

describe('validateJwtIssuer', () => {
  test.each([
    'https://issuer.example.com',
    'https://issuer.example.com/',
    'https://login.example.com/tenant/v2.0',
    'https://localhost:8443/realms/books',
    POOL,
    'https://cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_Ab1Cd2Ef3',
    'https://cognito-idp.eu-west-1.amazonaws.com/pool',
    Fn.importValue('Issuer'),
    `http://${Fn.importValue('Host')}`,
  ])('accepts %s', (url) => {
    expect(() => validateJwtIssuer(url, 'Readers')).not.toThrow();
  });

  test.each([
    'issuer.example.com',
    'http://issuer.example.com',
    'https://',
    'https:///path',
    'https://issuer.example.com?tenant=1',
    'https://issuer.example.com/#',
    'https://issuer example.com',
    '',
  ])("[A7] rejects '%s'", (url) => {
    expect(() => validateJwtIssuer(url, 'Readers')).toThrowDefinitionError(
      'InvalidJwtIssuer',
      /must be https:\/\/, a host and at most a path, got .* \(at Readers\)$/,
    );
  });

  test.each([
    'https://books.auth.eu-west-1.amazoncognito.com',
    'https://books.auth.eu-west-1.amazoncognito.com/oauth2',
    'http://books.auth-fips.eu-west-1.amazoncognito.com',
  ])('rejects the sign-in domain %s, and shows the issuer', (url) => {
    expect(() => validateJwtIssuer(url, 'Readers')).toThrowDefinitionError(
      'InvalidJwtIssuer',
      'use https://cognito-idp.eu-west-1.amazonaws.com/<user pool ID>, or JwtIssuer.cognito(pool)',
    );
  });

  test.each([
    [`${POOL}/`, /must end with the ID of the user pool/],
    [`${POOL}/.well-known/openid-configuration`, /remove \/\.well-known\/openid-configuration/],
    ['https://issuer.example.com/.well-known/openid-configuration', /must not be the URL of the discovery document/],
    [
      POOL.replace('.eu-west-1.', '.us-east-1.'),
      /use https:\/\/cognito-idp\.eu-west-1\.amazonaws\.com\/eu-west-1_Ab1Cd2Ef3/,
    ],
  ])('rejects %s, which no token can match', (url, message) => {
    expect(() => validateJwtIssuer(url, 'Readers')).toThrowDefinitionError('InvalidJwtIssuer', message);
  });
});
