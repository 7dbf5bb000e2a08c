import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../src/overlay');

// The engine accepts other keywords and ignores them: test a keyword with an invalid template before adding it here.
const enforced = new Set([
  ...['$comment', 'typeName', 'type', 'properties', 'items', 'required', 'enum', 'const', 'pattern'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum'],
  ...['allOf', 'if', 'then', 'dependentExcluded'],
]);

function words(schema: unknown, isSchema = true): string[] {
  if (Array.isArray(schema)) return schema.flatMap((item) => words(item));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([word, value]) => [
    ...(isSchema ? [word] : []),
    ...(word === 'dependentExcluded' ? [] : words(value, !(isSchema && word === 'properties'))),
  ]);
}

test.each(readdirSync(folder))('%s has only keywords that the engine enforces', (file) => {
  const schema = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  expect(schema.typeName).toMatch(/^AWS::ApiGatewayV2::/);
  expect(words(schema).filter((word) => !enforced.has(word))).toEqual([]);
});
