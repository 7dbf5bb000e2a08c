import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneStack } from '@apigwv2/testing';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { OpenApiDefinition } from '../../src';

const fileWith = (content: string, name = 'shop.json') => {
  const file = join(mkdtempSync(join(tmpdir(), 'open-api-')), name);
  writeFileSync(file, content);
  return file;
};

describe('OpenApiDefinition', () => {
  test('reads a local JSON file', () => {
    const { document, location } = OpenApiDefinition.fromFile(fileWith('{"openapi":"3.0.1"}'));
    expect([document, location]).toEqual([{ openapi: '3.0.1' }, undefined]);
  });

  test('rejects a file that is missing', () => {
    expect(() => OpenApiDefinition.fromFile('/nowhere/shop.json')).toThrowDefinitionError(
      'InvalidOpenApiDocument',
      /must be a readable file, got: ENOENT.* \(at OpenApiDefinition '\/nowhere\/shop.json'\)$/,
    );
  });

  test.each(['shop.yaml', 'shop.yml', 'shop'])('reads the local YAML file %s, with anchors and merged maps', (name) => {
    const yaml = [
      '# The shop',
      'openapi: 3.0.1',
      'x-answer: &answer',
      '  description: The books',
      'paths:',
      '  /books:',
      '    get:',
      '      responses:',
      '        200:',
      '          <<: *answer',
    ].join('\n');
    const answer = { description: 'The books' };
    expect(OpenApiDefinition.fromFile(fileWith(yaml, name)).document).toEqual({
      openapi: '3.0.1',
      'x-answer': answer,
      paths: { '/books': { get: { responses: { 200: answer } } } },
    });
  });

  test.each([
    ['shop.json', 'openapi: 3.0.1', /must be a file in JSON or YAML, got: Unexpected token/],
    [
      'shop.yaml',
      'openapi: 3.0.1\nopenapi: 3.0.1',
      /must be a file in JSON or YAML, got: Map keys must be unique at line 2/,
    ],
  ])('rejects a file %s with wrong syntax', (name, content, message) => {
    expect(() => OpenApiDefinition.fromFile(fileWith(content, name))).toThrowDefinitionError(
      'InvalidOpenApiDocument',
      message,
    );
  });

  test.each([
    ['shop.json', '[]'],
    ['shop.yaml', 'just a string'],
    ['shop.yaml', ''],
  ])('rejects a file %s whose content is no object', (name, content) => {
    expect(() => OpenApiDefinition.fromFile(fileWith(content, name))).toThrowDefinitionError(
      'TypeMismatch',
      /^the document must be/,
    );
  });

  test('has the location of a document in a bucket', () => {
    const bucket = Bucket.fromBucketName(oneStack(), 'Bucket', 'documents');
    const { document, location } = OpenApiDefinition.fromBucket(bucket, 'shop.yaml', {
      objectVersion: '3',
      etag: 'abc',
    });
    expect([document, location]).toEqual([
      undefined,
      { bucket: 'documents', key: 'shop.yaml', version: '3', etag: 'abc' },
    ]);
    expect(OpenApiDefinition.fromBucket(bucket, 'shop.yaml').location).toEqual({
      bucket: 'documents',
      key: 'shop.yaml',
    });
  });
});
