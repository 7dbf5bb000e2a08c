import { oneStack } from '@apigwv2/testing';
import { Construct } from 'constructs';
import { getApiDefaults, setApiDefaults } from '../../src/api/set-api-defaults';
import { HttpIamAuthorizer, HttpNoneAuthorizer } from '../../src/binding/built-in-authorizers';
import { bareApi, ImportedApi, OwnedApi } from '../apis';
import { guard } from '../targets';

describe('setApiDefaults', () => {
  test('what is declared holds through every view of the API', () => {
    const stack = oneStack();
    const api = new OwnedApi(stack, 'Api');
    const defaults = { authorizer: guard('Guard'), scopes: ['read'] };
    setApiDefaults(api, defaults, api);
    const views = [api, api.l1, new ImportedApi(stack, 'Imported', api.l1.ref)];
    for (const view of views) expect(getApiDefaults(view)).toBe(defaults);
  });

  test('nothing is known of an API that nobody has declared defaults of', () => {
    const stack = oneStack();
    for (const api of [bareApi(stack, 'Bare'), new ImportedApi(stack, 'Imported', 'abc')])
      expect(getApiDefaults(api)).toBeUndefined();
  });

  test('no default authorizer is something that is known', () => {
    const api = new OwnedApi(oneStack(), 'Api');
    setApiDefaults(api, {}, api);
    expect(getApiDefaults(api)).toEqual({});
  });

  test('two imports can declare the same', () => {
    const stack = oneStack();
    for (const id of ['One', 'Two']) {
      const api = new ImportedApi(stack, id, 'abc');
      expect(() => setApiDefaults(api, { authorizer: guard('Guard'), scopes: ['read'] }, api)).not.toThrow();
    }
  });

  test('another view that says nothing of requireAuthorization leaves it as it is', () => {
    const stack = oneStack();
    const [one, other] = ['One', 'Two'].map((id) => new ImportedApi(stack, id, 'abc')) as [ImportedApi, ImportedApi];
    setApiDefaults(one, { scopes: ['read'], requireAuthorization: true }, one);
    setApiDefaults(other, { scopes: ['read'] }, other);
    expect(getApiDefaults(other)).toEqual({ scopes: ['read'], requireAuthorization: true });
  });

  test.each([
    ['authorizers', { authorizer: new HttpNoneAuthorizer() }, { authorizer: new HttpIamAuthorizer() }, 'authorizer'],
    ['issuers', { authorizer: guard('G') }, { authorizer: guard('G', [], { issuer: 'x' }) }, 'authorizer\\..*issuer'],
    ['scopes', { scopes: ['read'] }, { scopes: ['write'] }, 'scopes.0'],
    ['scopes and none', { scopes: ['read'] }, {}, 'scopes'],
  ])('fails when two views declare other %s, and names the second', (_what, first, second, difference) => {
    const stack = oneStack();
    const [one, other] = ['One', 'Two'].map((id) => new ImportedApi(stack, id, 'abc')) as [ImportedApi, ImportedApi];
    setApiDefaults(one, first, one);
    expect(() => setApiDefaults(other, second, new Construct(stack, 'At'))).toThrowDefinitionError(
      'DefaultsDiffer',
      new RegExp(`has another ${difference};.* \\(at \\w+/At\\)$`),
    );
  });
});
