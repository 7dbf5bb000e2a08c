import { oneStack } from '@apigwv2/testing';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { JwtIssuer } from '../../src';

describe('JwtIssuer', () => {
  test('returns the URL of an OpenID provider unchanged', () => {
    expect(JwtIssuer.openId('https://issuer.example.com')).toEqual({ url: 'https://issuer.example.com' });
  });

  test('returns a tenant of Auth0 with a slash at the end', () => {
    expect(JwtIssuer.auth0('books.eu.auth0.com')).toEqual({ url: 'https://books.eu.auth0.com/' });
  });

  test('returns a user pool by its region and ID', () => {
    const pool = UserPool.fromUserPoolId(oneStack(), 'Pool', 'eu-west-2_Ab1Cd2Ef3');
    expect(JwtIssuer.cognito(pool)).toEqual({
      url: 'https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Ab1Cd2Ef3',
    });
  });

  test('rejects a malformed issuer, and names it', () => {
    expect(() => JwtIssuer.openId('issuer.example.com')).toThrowDefinitionError(
      'InvalidJwtIssuer',
      /\(at JwtIssuer 'issuer\.example\.com'\)$/,
    );
    expect(() => JwtIssuer.auth0('https://books.eu.auth0.com?')).toThrowDefinitionError('InvalidJwtIssuer');
  });

  test('rejects another region than the one in the ID of a user pool', () => {
    const pool = UserPool.fromUserPoolId(oneStack(), 'Pool', 'eu-west-2_Ab1Cd2Ef3');
    expect(() => JwtIssuer.cognito(pool, 'eu-west-1')).toThrowDefinitionError(
      'InvalidJwtIssuer',
      /region of the user pool/,
    );
  });
});
