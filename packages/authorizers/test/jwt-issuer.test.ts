import { oneStack } from '@apigwv2/testing';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { JwtIssuer } from '../src';

describe('JwtIssuer', () => {
  test('an OpenID provider is taken as it is written', () => {
    expect(JwtIssuer.openId('https://issuer.example.com')).toEqual({ url: 'https://issuer.example.com' });
  });

  test('a tenant of Auth0 ends with a slash, as its tokens say', () => {
    expect(JwtIssuer.auth0('books.eu.auth0.com')).toEqual({ url: 'https://books.eu.auth0.com/' });
  });

  test('a user pool is named by region and id', () => {
    const pool = UserPool.fromUserPoolId(oneStack(), 'Pool', 'eu-west-2_Ab1Cd2Ef3');
    expect(JwtIssuer.cognito(pool)).toEqual({
      url: 'https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Ab1Cd2Ef3',
    });
  });

  test('fails when the issuer is malformed, and names it', () => {
    expect(() => JwtIssuer.openId('issuer.example.com')).toThrowDefinitionError(
      'JwtIssuerMalformed',
      /\(at JwtIssuer 'issuer\.example\.com'\)$/,
    );
    expect(() => JwtIssuer.auth0('https://books.eu.auth0.com?')).toThrowDefinitionError('JwtIssuerMalformed');
  });

  test('fails when a user pool is said to be in a region that its id denies', () => {
    const pool = UserPool.fromUserPoolId(oneStack(), 'Pool', 'eu-west-2_Ab1Cd2Ef3');
    expect(() => JwtIssuer.cognito(pool, 'eu-west-1')).toThrowDefinitionError(
      'JwtIssuerMalformed',
      /region of the pool/,
    );
  });
});
