import {
  type Api,
  type ApiGraph,
  type ApiPart,
  type Permission,
  type Reference,
  type Resource,
  resourceKey,
  targetOf,
} from '@apigwv2/assembly';
import { perObject } from './per-object';

/** A function that an API calls, and the first integration or authorizer that calls it. */
export interface FunctionUse {
  readonly api: Api;
  readonly handler: Reference;
  readonly part: ApiPart;
  /** The property of the part with the credentials that the API calls it with. */
  readonly credentials: 'CredentialsArn' | 'AuthorizerCredentialsArn';
}

/** Returns the functions that each API calls, each once. */
export function functionUses({ apis }: ApiGraph): readonly FunctionUse[] {
  return apis.flatMap((api) => {
    const uses = new Map<string, FunctionUse>();
    const add = (part: ApiPart & { readonly handler?: Reference }, credentials: FunctionUse['credentials']) => {
      const { handler } = part;
      if (handler === undefined || part.get(credentials).kind !== 'none') return;
      const key = handlerKey(handler);
      if (!uses.has(key)) uses.set(key, { api, handler, part, credentials });
    };
    for (const integration of api.integrations) add(integration, 'CredentialsArn');
    for (const authorizer of api.authorizers) add(authorizer, 'AuthorizerCredentialsArn');
    return [...uses.values()];
  });
}

/** Returns the key of a function, alias or version, whichever attribute names it. */
export function handlerKey({ template, logicalId }: Reference): string {
  return resourceKey(template, logicalId);
}

/** Returns the permissions of functions, by their keys; those whose function is not known have the key ''. */
export const permissionsByHandler = perObject(
  ({ permissions }: ApiGraph): ReadonlyMap<string, readonly Permission[]> => {
    const byHandler = new Map<string, Permission[]>();
    for (const permission of permissions) {
      const key = permission.handler === undefined ? '' : handlerKey(permission.handler);
      const own = byHandler.get(key);
      if (own === undefined) byHandler.set(key, [permission]);
      else own.push(permission);
    }
    return byHandler;
  },
);

/** Returns the function behind an alias or a version; undefined if it is not in these templates. */
export function functionOf({ world }: ApiGraph, handler: Reference): Resource | undefined {
  const resource = targetOf(world, handler);
  if (resource === undefined || resource.type.endsWith('Function')) return resource;
  const name = resource.get('FunctionName');
  return name.kind === 'reference' ? targetOf(world, name) : undefined;
}
