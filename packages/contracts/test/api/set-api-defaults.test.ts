import { oneStack } from '@apigwv2/testing';
import { Construct } from 'constructs';
import { getApiDefaults, setApiDefaults } from '../../src/api/set-api-defaults';
import { HttpIamAuthorizer, HttpNoneAuthorizer } from '../../src/binding/built-in-authorizers';
import { bareApi, ImportedApi, OwnedApi } from '../apis';
import { guard } from '../targets';

describe('setApiDefaults', () => {
  test('returns the declared defaults for an API, its L1 and its import', () => {
    const stack = oneStack();
    const api = new OwnedApi(stack, 'Api');
    const defaults = { authorizer: guard('Guard'), scopes: ['read'] };
    setApiDefaults(api, defaults, api);
    const views = [api, api.l1, new ImportedApi(stack, 'Imported', api.l1.ref)];
    for (const view of views) expect(getApiDefaults(view)).toBe(defaults);
  });

  test('returns undefined for an API without declared defaults', () => {
    const stack = oneStack();
    for (const api of [bareApi(stack, 'Bare'), new ImportedApi(stack, 'Imported', 'abc')])
      expect(getApiDefaults(api)).toBeUndefined();
  });

  test('returns empty defaults when they are declared', () => {
    const api = new OwnedApi(oneStack(), 'Api');
    setApiDefaults(api, {}, api);
    expect(getApiDefaults(api)).toEqual({});
  });

  test('accepts equal defaults of two imports', () => {
    const stack = oneStack();
    for (const id of ['One', 'Two']) {
      const api = new ImportedApi(stack, id, 'abc');
      expect(() => setApiDefaults(api, { authorizer: guard('Guard'), scopes: ['read'] }, api)).not.toThrow();
      expect(getApiDefaults(api)).toMatchObject({ authorizer: { id: 'Guard' }, scopes: ['read'] });
    }
  });

  test('keeps requireAuthorization when another import omits it', () => {
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
    ['scopes and no scopes', { scopes: ['read'] }, {}, 'scopes'],
  ])('rejects different %s of two imports and reports the second', (_what, first, second, difference) => {
    const stack = oneStack();
    const [one, other] = ['One', 'Two'].map((id) => new ImportedApi(stack, id, 'abc')) as [ImportedApi, ImportedApi];
    setApiDefaults(one, first, one);
    expect(() => setApiDefaults(other, second, new Construct(stack, 'At'))).toThrowDefinitionError(
      'ConflictingDefaults',
      new RegExp(`has another ${difference};.* \\(at \\w+/At\\)$`),
    );
  });
});
