import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneStack } from '@apigwv2/testing';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { OpenApiDefinition } from '../../src';

const fileWith = (content: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'open-api-')), 'shop.json');
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

  test('rejects a file that is not JSON and names a converter', () => {
    expect(() => OpenApiDefinition.fromFile(fileWith('openapi: 3.0.1'))).toThrowDefinitionError(
      'InvalidOpenApiDocument',
      /must be a JSON file, got: .*; convert YAML to JSON first, such as with npx js-yaml /,
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
