import { shown } from '@apigwv2/spec';
import { resourcesOf, type World } from '../model/world';
import { keyOf } from '../value/key-of';
import { patternOf } from '../value/literals';
import { concatenate, type Value } from '../value/value';
import type { Api, Permission } from './api';
import { functionIn } from './function-reference';
import { partOf } from './part';

/** Returns the permissions to call functions that principals of API Gateway have. */
export function readPermissions(world: World, apis: ReadonlyMap<string, Api>): readonly Permission[] {
  return resourcesOf(world, 'AWS::Lambda::Permission')
    .filter((resource) => /apigateway|^\*$|\0/.test(patternOf(resource.get('Principal')) ?? '\0'))
    .map((resource) => ({
      ...partOf(resource),
      handler: functionIn(resource.get('FunctionName')),
      ...sourceOf(resource.get('SourceArn'), apis),
    }));
}

/** Splits `arn:aws:execute-api:<region>:<account>:<api>/<stage>/<method>/<path>` behind the ID of the API. */
function sourceOf(arn: Value, apis: ReadonlyMap<string, Api>): Pick<Permission, 'api' | 'source'> {
  const parts = arn.kind === 'concatenation' ? arn.parts : [arn];
  const index = parts.findIndex((part) => apis.has(keyOf(part)));
  if (index < 0) return {};
  const rest = patternOf(concatenate(parts.slice(index + 1)));
  return { api: apis.get(keyOf(parts[index] as Value)), source: rest === undefined ? undefined : shown(rest) };
}
