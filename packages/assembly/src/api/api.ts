import type { HttpRouteKeyParts, Protocol } from '@apigwv2/spec';
import type { Resource } from '../model/template';
import type { World } from '../model/world';
import type { Reference } from '../value/value';
import type { Part } from './part';

/** A part of an API, and the API. */
export interface ApiPart extends Part {
  /** The API. */
  readonly api: Api;
}

/** A route. */
export interface Route extends ApiPart {
  /** The key, where it is written out. @default - not known */
  readonly key?: string;
  /** The method and the path of the key of an HTTP route. @default - none, for any other key */
  readonly parts?: HttpRouteKeyParts;
  /** The integration. @default - none, or none in these templates */
  readonly integration?: Integration;
  /** The authorizer. @default - none, or none in these templates */
  readonly authorizer?: Authorizer;
}

/** An integration. */
export interface Integration extends ApiPart {
  /** The type, where it is written out. @default - not known */
  readonly type?: string;
  /** The function that it calls. @default - none, or none in these templates */
  readonly handler?: Reference;
}

/** An authorizer. */
export interface Authorizer extends ApiPart {
  /** The type, where it is written out. @default - not known */
  readonly type?: string;
  /** The function that it calls. @default - none, or none in these templates */
  readonly handler?: Reference;
}

/** A stage. */
export interface Stage extends ApiPart {
  /** The name, where it is written out. @default - not known */
  readonly name?: string;
}

/** A mapping of a domain to a stage of an API. */
export interface Mapping extends ApiPart {
  /** The key that two mappings of one domain share. */
  readonly domain: string;
  /** The mapping key, where it is written out; the empty string for the root. @default - not known */
  readonly key?: string;
}

/** An API, with what belongs to it in all templates. */
export interface Api {
  /** The key of its ID. */
  readonly key: string;
  /** The resource. @default - the API is outside of these templates */
  readonly resource?: Resource;
  /** The protocol. @default - not known */
  readonly protocol?: Protocol;
  /** The reason why it may have parts that are not visible. @default - all are visible */
  readonly open?: string;
  /** The routes. */
  readonly routes: Route[];
  /** The integrations. */
  readonly integrations: Integration[];
  /** The authorizers. */
  readonly authorizers: Authorizer[];
  /** The stages. */
  readonly stages: Stage[];
  /** The deployments. */
  readonly deployments: ApiPart[];
  /** The models. */
  readonly models: ApiPart[];
  /** The route responses. */
  readonly routeResponses: ApiPart[];
  /** The integration responses. */
  readonly integrationResponses: ApiPart[];
  /** The mappings of domains to its stages. */
  readonly mappings: Mapping[];
}

/** A custom domain name, with its mappings and rules in all templates. */
export interface Domain {
  /** The key of its name. */
  readonly key: string;
  /** The resource. @default - the domain is outside of these templates */
  readonly resource?: Resource;
  /** The mappings. */
  readonly mappings: Mapping[];
  /** The routing rules. */
  readonly rules: Resource[];
}

/** A permission to call a function. */
export interface Permission extends Part {
  /** The function, alias or version. @default - none in these templates */
  readonly handler?: Reference;
  /** The API whose calls it allows. @default - not written out */
  readonly api?: Api;
  /** The part of the source ARN after the ID of the API, such as `/live/GET/books`. @default - not written out */
  readonly source?: string;
}

/** The APIs of a world, and what they are connected to. */
export interface ApiGraph {
  /** The world that was read. */
  readonly world: World;
  /** The APIs, with those that are only referred to. */
  readonly apis: readonly Api[];
  /** The custom domain names, with those that are only referred to. */
  readonly domains: readonly Domain[];
  /** The permissions of API Gateway to call functions. */
  readonly permissions: readonly Permission[];
}
