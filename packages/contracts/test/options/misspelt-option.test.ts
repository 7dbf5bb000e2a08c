import { oneStack } from '@apigwv2/testing';
import { type OptionKinds, rejectMisspeltOptions } from '../../src/options/misspelt-option';

interface Props {
  readonly authorizer?: unknown;
  readonly authorizationScopes?: readonly string[];
  readonly requireAuthorization?: boolean;
  readonly apiKeyRequired?: boolean;
  readonly description?: string;
}

const kinds: OptionKinds<Props> = {
  authorizer: 'security',
  authorizationScopes: 'security',
  requireAuthorization: 'security',
  apiKeyRequired: 'security',
  description: 'other',
};

const check = (props: object) => rejectMisspeltOptions<Props>(props, kinds, oneStack());

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
