import '@apigwv2/testing';
import { Fn } from 'aws-cdk-lib/core';
import { checkJwtIssuer } from '../src/check-jwt-issuer';

const POOL = 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab1Cd2Ef3';

describe('checkJwtIssuer', () => {
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
  ])('%s is let through', (url) => {
    expect(() => checkJwtIssuer(url, 'Readers')).not.toThrow();
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
  ])("[A7] fails when the issuer is '%s'", (url) => {
    expect(() => checkJwtIssuer(url, 'Readers')).toThrowDefinitionError(
      'JwtIssuerMalformed',
      /must be https:\/\/, a host and at most a path, got .* \(at Readers\)$/,
    );
  });

  test.each([
    'https://books.auth.eu-west-1.amazoncognito.com',
    'https://books.auth.eu-west-1.amazoncognito.com/oauth2',
    'http://books.auth-fips.eu-west-1.amazoncognito.com',
  ])('fails when the issuer is %s, where users sign in, and gives the right form', (url) => {
    expect(() => checkJwtIssuer(url, 'Readers')).toThrowDefinitionError(
      'JwtIssuerMalformed',
      'give https://cognito-idp.eu-west-1.amazonaws.com/<id of the user pool>, or JwtIssuer.cognito(pool)',
    );
  });

  test.each([
    [`${POOL}/`, /must not go on after the id of the pool/],
    [`${POOL}/.well-known/openid-configuration`, /leave out \/\.well-known\/openid-configuration/],
    ['https://issuer.example.com/.well-known/openid-configuration', /must not be its discovery document/],
    [
      POOL.replace('.eu-west-1.', '.us-east-1.'),
      /write https:\/\/cognito-idp\.eu-west-1\.amazonaws\.com\/eu-west-1_Ab1Cd2Ef3/,
    ],
  ])('fails when no token can ever match: %s', (url, message) => {
    expect(() => checkJwtIssuer(url, 'Readers')).toThrowDefinitionError('JwtIssuerMalformed', message);
  });
});
