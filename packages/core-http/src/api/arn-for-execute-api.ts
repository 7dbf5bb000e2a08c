import { arnPath, executeApiArn, type IHttpApiRef } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import { definitionError } from '../definition-error';

/** Returns the ARN of {@link IHttpApi.arnForExecuteApi}. */
export function arnForExecuteApi(api: IHttpApiRef, method = '*', path = '/*', stage = '*'): string {
  if (!Token.isUnresolved(path) && !path.startsWith('/')) {
    throw definitionError('InvalidRouteKey', `path must start with '/', got '${path}'; add the slash`, api);
  }
  return executeApiArn(api, `${stage}/${method.toUpperCase() === 'ANY' ? '*' : method}${arnPath(path)}`);
}
