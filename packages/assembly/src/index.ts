export type { HttpRouteKeyParts, Protocol } from '@apigwv2/spec';
export type {
  Api,
  ApiGraph,
  ApiPart,
  Authorizer,
  Domain,
  Integration,
  Mapping,
  Permission,
  Route,
  Stage,
} from './api/api';
export { FUNCTION_TYPES, functionIn } from './api/function-reference';
export type { Part } from './api/part';
export { readApis } from './api/read-apis';
export { targetKey } from './api/read-parts';
export { ALWAYS, type Atom, allOf, type Condition } from './condition/condition';
export { canHoldTogether } from './condition/satisfiable';
export type { ConstructMetadata, Environment, Resource, SourceLine, Template } from './model/template';
export { resourcesOf, targetOf, type Unread, type World } from './model/world';
export { ReadError } from './read/read-error';
export type { Progress } from './read/read-folder';
export { readTemplates, readWorld, type StackTemplate, worldOf } from './read/read-world';
export { lineOf } from './read/template-lines';
export { evaluate, type Known, type Open } from './value/evaluate';
export { keyOf, resourceKey } from './value/key-of';
export { type Alternative, alternativesOf, isTrue, numberOf, patternOf, textOf } from './value/literals';
export { referencesIn } from './value/references-in';
export { entriesOf, itemsOf, step } from './value/step';
export {
  type Choice,
  type Concatenation,
  concatenate,
  type List,
  type Literal,
  literal,
  NONE,
  type None,
  type Parameter,
  type Pseudo,
  type Reference,
  type Unknown,
  type Value,
  type ValueMap,
} from './value/value';
