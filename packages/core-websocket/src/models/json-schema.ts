import { type ApiDefinitionError, isUnresolved } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';

/** A JSON Schema, draft 4. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const DRAFT_4 = 'http://json-schema.org/draft-04/schema#';
const MAX_LENGTH = 32 * 1024;

/** The keywords of later drafts. The service supports draft 4, and ignores or rejects them. */
const LATER_KEYWORDS: readonly string[] = [
  '$anchor',
  '$comment',
  '$defs',
  '$dynamicAnchor',
  '$dynamicRef',
  '$id',
  '$recursiveAnchor',
  '$recursiveRef',
  '$vocabulary',
  'const',
  'contains',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'dependentRequired',
  'dependentSchemas',
  'deprecated',
  'else',
  'examples',
  'if',
  'maxContains',
  'minContains',
  'prefixItems',
  'propertyNames',
  'readOnly',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
  'writeOnly',
];

/** The types of values. */
const TYPES: readonly string[] = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** The keywords with nested schemas: one schema, a list, or a map. */
const ONE = ['additionalItems', 'additionalProperties', 'items', 'not'];
const LISTS = ['allOf', 'anyOf', 'items', 'oneOf'];
const MAPS = ['definitions', 'dependencies', 'patternProperties', 'properties'];

/**
 * Renders a schema as the service accepts it: draft 4, with the `$schema` keyword.
 *
 * @throws ApiDefinitionError `InvalidSchema`, `LengthOutOfRange`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-request-validation.html
 */
export function renderSchema(schema: JsonSchema, at: IConstruct): JsonSchema {
  const { $schema = DRAFT_4 } = schema;
  if (!isUnresolved($schema) && !/^https?:\/\/json-schema\.org\/draft-04\/schema#?$/.test(String($schema))) {
    throw malformed(`must be of draft 4, '${DRAFT_4}', got '${$schema}'; convert it`, at);
  }
  checkKeywords(schema, '#', at);
  const rendered = { $schema, ...schema };
  const { length } = JSON.stringify(rendered);
  if (length <= MAX_LENGTH) return rendered;
  throw definitionError(
    'LengthOutOfRange',
    `a schema must have at most ${MAX_LENGTH} characters, got ${length}; shorten it`,
    at,
  );
}

function checkKeywords(schema: unknown, place: string, at: IConstruct): void {
  if (!isSchema(schema)) return;
  const later = Object.keys(schema).find((keyword) => LATER_KEYWORDS.includes(keyword));
  if (later !== undefined) {
    throw malformed(
      `must use keywords of draft 4 only, got '${later}' of a later draft at ${place}; ${fixOf(later)}`,
      at,
    );
  }
  const unknown = [schema['type'] ?? []].flat().find((type) => !isUnresolved(type) && !TYPES.includes(type as string));
  if (unknown !== undefined) {
    throw malformed(`must have a type of ${TYPES.join(', ')}, got '${unknown}' at ${place}; correct it`, at);
  }
  for (const limit of ['exclusiveMinimum', 'exclusiveMaximum']) {
    if (typeof schema[limit] !== 'number') continue;
    const plain = limit === 'exclusiveMinimum' ? 'minimum' : 'maximum';
    throw malformed(
      `of draft 4 must have ${plain} and ${limit}: true, got a number as '${limit}' at ${place}; write both`,
      at,
    );
  }
  for (const keyword of ONE) checkKeywords(schema[keyword], `${place}/${keyword}`, at);
  for (const keyword of LISTS) {
    const list = schema[keyword];
    if (Array.isArray(list))
      for (const [index, one] of list.entries()) checkKeywords(one, `${place}/${keyword}/${index}`, at);
  }
  for (const keyword of MAPS) {
    const map = schema[keyword];
    if (!isSchema(map)) continue;
    for (const [name, one] of Object.entries(map)) checkKeywords(one, `${place}/${keyword}/${name}`, at);
  }
}

function fixOf(keyword: string): string {
  if (keyword === 'const') return 'write enum: [value] instead';
  if (keyword === '$defs') return 'write definitions instead';
  if (keyword === '$id') return 'write id instead';
  return 'leave it out';
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isUnresolved(value);
}

function malformed(rule: string, at: IConstruct): ApiDefinitionError {
  return definitionError('InvalidSchema', `a schema ${rule}`, at);
}
