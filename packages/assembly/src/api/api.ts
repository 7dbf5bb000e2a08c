import type { HttpRouteKeyParts, Protocol } from '@apigwv2/spec';
import type { Resource } from '../model/template';
import type { World } from '../model/world';
import type { Reference } from '../value/value';
import type { Part } from './part';

/** A part of an API, and the API. */
export interface ApiPart extends Part {
  readonly api: Api;
}

/** A route. */
export interface Route extends ApiPart {
  /** The key, where it is written out. */
  readonly key?: string;
  /** The method and the path of the key of an HTTP route. */
  readonly parts?: HttpRouteKeyParts;
  /** The integration, if it is in these templates. */
  readonly integration?: Integration;
  /** The authorizer, if it is in these templates. */
  readonly authorizer?: Authorizer;
}

/** An integration. */
export interface Integration extends ApiPart {
  /** The type, where it is written out. */
  readonly type?: string;
  /** The function that it calls, if it is in these templates. */
  readonly handler?: Reference;
}

/** An authorizer. */
export interface Authorizer extends ApiPart {
  /** The type, where it is written out. */
  readonly type?: string;
  /** The function that it calls, if it is in these templates. */
  readonly handler?: Reference;
}

/** A stage. */
export interface Stage extends ApiPart {
  /** The name, where it is written out. */
  readonly name?: string;
}

/** A mapping of a domain to a stage of an API. */
export interface Mapping extends ApiPart {
  /** The key that two mappings of one domain share. */
  readonly domain: string;
  /** The mapping key, where it is written out; the empty string for the root. */
  readonly key?: string;
}

/** An API, with what belongs to it in all templates. */
export interface Api {
  /** The key of its ID. */
  readonly key: string;
  /** The resource; absent for an API outside of these templates. */
  readonly resource?: Resource;
  /** The protocol, where it is known. */
  readonly protocol?: Protocol;
  /** The reason why it may have parts that are not visible; absent if it has none. */
  readonly open?: string;
  readonly routes: Route[];
  readonly integrations: Integration[];
  readonly authorizers: Authorizer[];
  readonly stages: Stage[];
  readonly deployments: ApiPart[];
  readonly models: ApiPart[];
  readonly routeResponses: ApiPart[];
  readonly integrationResponses: ApiPart[];
  readonly mappings: Mapping[];
}

/** A custom domain name, with its mappings and rules in all templates. */
export interface Domain {
  /** The key of its name. */
  readonly key: string;
  /** The resource; absent for a domain outside of these templates. */
  readonly resource?: Resource;
  readonly mappings: Mapping[];
  readonly rules: Resource[];
}

/** A permission to call a function. */
export interface Permission extends Part {
  /** The function, alias or version, if it is in these templates. */
  readonly handler?: Reference;
  /** The API whose calls it allows; absent if it is not written out. */
  readonly api?: Api;
  /** The part of the source ARN after the ID of the API, such as `/live/GET/books`. */
  readonly source?: string;
}

/** The APIs of a world, and what they are connected to. */
export interface ApiGraph {
  readonly world: World;
  readonly apis: readonly Api[];
  readonly domains: readonly Domain[];
  readonly permissions: readonly Permission[];
}
