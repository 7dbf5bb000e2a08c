import {
  ANY_VALUE,
  type ArnPart,
  executeApiArn,
  HttpMethod,
  type IHttpApiRef,
  isUnresolved,
  requestParts,
  stagePart,
} from '@apigwv2/contracts';
import { checked, string } from '@apigwv2/contracts/kernel';

import { definitionError } from '../definition-error';

/** Returns the ARN of {@link IHttpApi.arnForExecuteApi}. */
export function arnForExecuteApi(api: IHttpApiRef, method = '*', path = '/*', stage = '*'): string {
  checked('method', string, method, api);
  checked('path', string, path, api);
  // '*' and '/*' are the documented words for every method and every path.
  const verb = method === '*' ? HttpMethod.ANY : checkedMethod(api, method);
  const parts: readonly ArnPart[] =
    path === '/*' ? [...requestParts(verb, ''), ANY_VALUE] : requestParts(verb, checkedPath(api, path));
  return executeApiArn(api, [stagePart(stage, api), ...parts]);
}

function checkedMethod(api: IHttpApiRef, method: string): string {
  if (Object.hasOwn(HttpMethod, method) || isUnresolved(method)) return method;
  throw definitionError(
    'InvalidRouteKey',
    `method must be one of ${Object.values(HttpMethod).join(', ')}, in upper case, got '${method}'; use HttpMethod, or leave it out for every method`,
    api,
  );
}

function checkedPath(api: IHttpApiRef, path: string): string {
  if (isUnresolved(path) || path.startsWith('/')) return path;
  throw definitionError('InvalidRouteKey', `path must start with '/', got '${path}'; add the slash`, api);
}
