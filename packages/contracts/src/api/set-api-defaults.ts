import type { IConstruct } from 'constructs';
import { settingsDifference } from '../binding/settings-difference';
import { definitionError } from '../errors/definition-error';
import type { ApiDefaults } from './api-defaults';
import type { IHttpApiRef } from './api-ref';
import { apiStateOf } from './api-state';

/**
 * Sets the defaults of an API. They are kept once, so that they hold however a route is created.
 *
 * @throws ApiDefinitionError `ConflictingDefaults` when another view of the same API has other defaults
 */
export function setApiDefaults(api: IHttpApiRef, defaults: ApiDefaults, at: IConstruct): void {
  const state = apiStateOf(api);
  const difference = state.defaults && settingsDifference(comparable(state.defaults), comparable(defaults));
  if (difference !== undefined) {
    throw definitionError(
      'ConflictingDefaults',
      `an API must have one default authorizer and one set of default scopes, and another definition of this API has another ${difference}; give the defaults in one place`,
      at,
    );
  }
  // Another view cannot state whether the API requires authorization, so it leaves that as it is.
  if (!state.defaults?.requireAuthorization) state.defaults = defaults;
}

/** Returns the defaults of an API, or undefined where this app cannot know them. */
export function getApiDefaults(api: IHttpApiRef): ApiDefaults | undefined {
  return apiStateOf(api).defaults;
}

/** Returns the part of the defaults that every view of an API can state. */
function comparable({ authorizer, scopes }: ApiDefaults): ApiDefaults {
  return { authorizer, scopes };
}
