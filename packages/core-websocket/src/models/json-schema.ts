import type { ApiDefinitionError } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';

/** A JSON Schema, draft 4. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const DRAFT_4 = 'http://json-schema.org/draft-04/schema#';
const LONGEST = 32 * 1024;

/** Keywords that later drafts brought. The service takes draft 4, and would ignore or refuse them. */
const LATER: readonly string[] = [
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

/** Where a schema has other schemas: one, a list, or by names of its own. */
const ONE = ['additionalItems', 'additionalProperties', 'items', 'not'];
const LISTS = ['allOf', 'anyOf', 'items', 'oneOf'];
const MAPS = ['definitions', 'dependencies', 'patternProperties', 'properties'];

/**
 * A schema as the service takes it: draft 4, with the word that says so.
 *
 * @throws ApiDefinitionError `SchemaMalformed`, `LengthOutOfRange`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-request-validation.html
 */
export function renderSchema(schema: JsonSchema, at: IConstruct): JsonSchema {
  const { $schema = DRAFT_4 } = schema;
  if (!Token.isUnresolved($schema) && !/^https?:\/\/json-schema\.org\/draft-04\/schema#?$/.test(String($schema))) {
    throw malformed(`must be of draft 4, '${DRAFT_4}', got '${$schema}'`, at);
  }
  checkKeywords(schema, '#', at);
  const rendered = { $schema, ...schema };
  const { length } = JSON.stringify(rendered);
  if (length <= LONGEST) return rendered;
  throw definitionError('LengthOutOfRange', `a schema must have at most ${LONGEST} characters, got ${length}`, at);
}

function checkKeywords(schema: unknown, place: string, at: IConstruct): void {
  if (!isSchema(schema)) return;
  const later = Object.keys(schema).find((keyword) => LATER.includes(keyword));
  if (later !== undefined) {
    throw malformed(
      `must use keywords of draft 4 only, and '${later}' at ${place} is one of a later draft; ${cure(later)}`,
      at,
    );
  }
  for (const limit of ['exclusiveMinimum', 'exclusiveMaximum']) {
    if (typeof schema[limit] !== 'number') continue;
    const plain = limit === 'exclusiveMinimum' ? 'minimum' : 'maximum';
    throw malformed(
      `of draft 4 has ${plain} and ${limit}: true, and '${limit}' at ${place} is a number; write both`,
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

function cure(keyword: string): string {
  if (keyword === 'const') return 'write enum: [value] instead';
  if (keyword === '$defs') return 'write definitions instead';
  if (keyword === '$id') return 'write id instead';
  return 'leave it out';
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Token.isUnresolved(value);
}

function malformed(rule: string, at: IConstruct): ApiDefinitionError {
  return definitionError('SchemaMalformed', `a schema ${rule}`, at);
}
