import { oneStack } from '@apigwv2/testing';
import { Lazy } from 'aws-cdk-lib/core';
import { renderSchema } from '../../src/models/json-schema';

const DRAFT_4 = 'http://json-schema.org/draft-04/schema#';
const at = oneStack();
const rejected = (schema: Record<string, unknown>, code: string, message: RegExp) =>
  expect(() => renderSchema(schema, at)).toThrowDefinitionError(code, message);

describe('renderSchema', () => {
  test.each([DRAFT_4, DRAFT_4.slice(0, -1), DRAFT_4.replace('http:', 'https:')])('keeps the draft %s', ($schema) => {
    expect(renderSchema({ $schema }, at)).toEqual({ $schema });
  });

  test('writes draft 4 where the schema has none', () => {
    expect(renderSchema({ type: 'object' }, at)).toEqual({ $schema: DRAFT_4, type: 'object' });
  });

  test('keeps a draft that is a token', () => {
    const $schema = Lazy.string({ produce: () => DRAFT_4 });
    expect(renderSchema({ $schema }, at)).toEqual({ $schema });
  });

  test.each([`x${DRAFT_4}`, `${DRAFT_4}x`, `${DRAFT_4}/definitions`])('rejects the draft %s', ($schema) => {
    rejected({ $schema }, 'InvalidSchema', /^a schema must be of draft 4, 'http:.*', got '.*'; convert it/);
  });

  test('accepts 32,768 characters and rejects one more', () => {
    const empty = JSON.stringify({ $schema: DRAFT_4, description: '' }).length;
    const ofLength = (length: number) => ({ description: 'x'.repeat(length - empty) });
    expect(JSON.stringify(renderSchema(ofLength(32_768), at))).toHaveLength(32_768);
    rejected(ofLength(32_769), 'LengthOutOfRange', /at most 32768 characters, got 32769; shorten it/);
  });

  test.each([
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ])('rejects a number as %s and accepts true', (limit, plain) => {
    expect(renderSchema({ [plain]: 1, [limit]: true }, at)).toMatchObject({ [limit]: true });
    const message = new RegExp(`have ${plain} and ${limit}: true, got a number as '${limit}' at #; write both`);
    rejected({ [limit]: 1 }, 'InvalidSchema', message);
  });

  test('rejects a type that JSON Schema does not have', () => {
    rejected({ type: 'text' }, 'InvalidSchema', /have a type of array, .*, string, got 'text' at #; correct it/);
    const schema = { properties: { page: { type: ['null', 'int'] } } };
    rejected(schema, 'InvalidSchema', /got 'int' at #\/properties\/page; correct it/);
    expect(renderSchema({ properties: { type: { type: ['null', 'integer'] } } }, at)).toBeDefined();
  });

  const later = { contains: {} };
  test.each([
    ...['additionalItems', 'additionalProperties', 'items', 'not'].map(
      (one) => [`#/${one}`, { [one]: later }] as const,
    ),
    ...['allOf', 'anyOf', 'items', 'oneOf'].map((list) => [`#/${list}/1`, { [list]: [{}, later] }] as const),
    ...['definitions', 'dependencies', 'patternProperties', 'properties'].map(
      (map) => [`#/${map}/a`, { [map]: { a: later } }] as const,
    ),
    ['#/properties/a/items/not', { properties: { a: { items: { not: later } } } }] as const,
  ])('rejects a keyword of a later draft at %s', (place, schema) => {
    rejected(schema, 'InvalidSchema', new RegExp(`got 'contains' of a later draft at ${place}; leave it out \\(at`));
  });

  test.each([
    ['const', 'write enum: \\[value\\] instead'],
    ['$defs', 'write definitions instead'],
    ['$id', 'write id instead'],
    ['if', 'leave it out'],
  ])('says what to write instead of %s', (keyword, fix) => {
    rejected({ [keyword]: {} }, 'InvalidSchema', new RegExp(`at #; ${fix}`));
  });

  test('accepts values that are not schemas where schemas may stand', () => {
    const schema = {
      additionalProperties: false,
      additionalItems: null,
      properties: { a: true },
      allOf: 'x',
      definitions: [later],
      dependencies: { a: ['b'] },
      patternProperties: Lazy.any({ produce: () => ({}) }),
    };
    expect(renderSchema(schema, at)).toMatchObject({ properties: { a: true }, definitions: [later] });
  });
});
