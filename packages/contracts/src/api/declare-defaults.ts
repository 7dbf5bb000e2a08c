import type { IConstruct } from 'constructs';
import { settingsDifference } from '../binding/settings-difference';
import { ApiDefinitionError } from '../errors/api-definition-error';
import type { ApiDefaults } from './api-defaults';
import type { IHttpApiRef } from './api-ref';
import { apiRecord } from './api-state';

/**
 * Says what holds for the routes of an API. It is kept in this one place, so that it holds however a route is made.
 *
 * @throws ApiDefinitionError `DefaultsDiffer` when another view of the same API says something else
 */
export function declareDefaults(api: IHttpApiRef, defaults: ApiDefaults, at: IConstruct): void {
  const record = apiRecord(api);
  const difference = record.defaults && settingsDifference(shared(record.defaults), shared(defaults));
  if (difference !== undefined) {
    throw new ApiDefinitionError(
      'DefaultsDiffer',
      `an API must have one default authorizer and one set of default scopes, and another definition of this API gives another ${difference}; give the defaults in one place`,
      at,
    );
  }
  // Another view cannot say whether the API requires authorization, so it leaves that as it is.
  if (!record.defaults?.requireAuthorization) record.defaults = defaults;
}

/** What every view of an API can say. */
function shared({ authorizer, scopes }: ApiDefaults): ApiDefaults {
  return { authorizer, scopes };
}

/** What holds for the routes of an API, or undefined where this app cannot know it. */
export function defaultsOf(api: IHttpApiRef): ApiDefaults | undefined {
  return apiRecord(api).defaults;
}
