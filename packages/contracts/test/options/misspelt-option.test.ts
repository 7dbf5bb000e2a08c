import { oneStack } from '@apigwv2/testing';
import { rejectMisspeltOptions } from '../../src/options/misspelt-option';

const SECURITY = ['authorizer', 'authorizationScopes', 'requireAuthorization', 'apiKeyRequired'];

const check = (props: Readonly<Record<string, unknown>>) =>
  rejectMisspeltOptions(props, [...SECURITY, 'description'], SECURITY, oneStack());

describe('rejectMisspeltOptions', () => {
  test.each([
    ['authoriser', 'authorizer'],
    ['Authorizer', 'authorizer'],
    ['authorizers', 'authorizer'],
    ['authorizr', 'authorizer'],
    ['uathorizer', 'authorizer'],
    ['authorisation', 'authorizer'],
    ['authorizationType', 'authorizer'],
    ['authorizer_id', 'authorizer'],
    ['authorizationScope', 'authorizationScopes'],
    ['authorisationScopes', 'authorizationScopes'],
    ['requireAuthorisation', 'requireAuthorization'],
    ['requiresAuthorization', 'requireAuthorization'],
    ['requireAuth', 'requireAuthorization'],
    ['apiKeysRequired', 'apiKeyRequired'],
    ['requireApiKey', 'apiKeyRequired'],
  ])('rejects %s and names %s', (name, meant) => {
    expect(() => check({ [name]: undefined })).toThrowDefinitionError(
      'UnknownOption',
      new RegExp(`got '${name}'; write ${meant}, or remove it \\(at Stack\\)`),
    );
  });

  test.each(['descriptions', 'authorizerFunction', 'author', 'scopes', 'userPool', 'constructor', '__proto__'])(
    'ignores the unknown option %s, which is near to no option that decides who can reach an API',
    (name) => {
      expect(() => check(Object.fromEntries([[name, 1]]))).not.toThrow();
    },
  );

  test('ignores an unknown option near to one that is set, as larger props have it', () => {
    expect(() => check({ authorizer: {}, authorizers: [], authorization: 'jwt' })).not.toThrow();
    expect(() => check({ authorizer: undefined, authorizers: [] })).toThrowDefinitionError('UnknownOption');
  });

  test('ignores known options', () => {
    expect(() => check({ authorizationScopes: [], apiKeyRequired: true, description: '' })).not.toThrow();
  });
});
