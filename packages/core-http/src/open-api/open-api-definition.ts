import { readFileSync } from 'node:fs';
import { ApiDefinitionError, setFqn } from '@apigwv2/contracts';
import { checked, checkedProps, constructs, jsonObject, optional, options, string } from '@apigwv2/contracts/kernel';
import type { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { definitionError } from '../definition-error';
import { modules } from '../modules';

/** An OpenAPI document as plain data. Strings may contain tokens. */
export type OpenApiDocument = { readonly [member: string]: unknown };

/** The options of a document in a bucket. */
export interface OpenApiObjectOptions {
  /** The version of the object. @default - the newest */
  readonly objectVersion?: string;
  /** The required ETag of the object. @default - not compared */
  readonly etag?: string;
}

/**
 * The OpenAPI document of an API: inline, in a local file, or in a bucket.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html
 */
export class OpenApiDefinition {
  static {
    setFqn(OpenApiDefinition, '@apigwv2/core-http.OpenApiDefinition');
  }

  /** Returns a definition from plain data. */
  static fromInline(document: OpenApiDocument): OpenApiDefinition {
    return new OpenApiDefinition(checked('document', jsonObject, document, 'OpenApiDefinition.fromInline'));
  }

  /**
   * Reads a definition from a local file in JSON or YAML.
   *
   * @throws ApiDefinitionError `InvalidOpenApiDocument` for a file that cannot be read, or that is neither JSON nor YAML,
   * `TypeMismatch` for one whose content is not an object
   */
  static fromFile(path: string): OpenApiDefinition {
    return new OpenApiDefinition(readDocument(checked('path', string, path, 'OpenApiDefinition.fromFile')));
  }

  /** Returns a definition of a JSON or YAML document in a bucket. This app does not read it, and can replace nothing in it. */
  static fromBucket(bucket: IBucket, key: string, options: OpenApiObjectOptions = {}): OpenApiDefinition {
    const at = 'OpenApiDefinition.fromBucket';
    const { objectVersion: version, etag } = checkedProps(OPEN_API_OBJECT_OPTIONS, options, at);
    checked('bucket', constructs.bucket, bucket, at);
    checked('key', string, key, at);
    return new OpenApiDefinition(undefined, { bucket: bucket.bucketName, key, version, etag });
  }

  private constructor(
    /** The document; undefined for one in a bucket. */
    readonly document?: OpenApiDocument,
    /** The location of a document in a bucket; undefined for any other. */
    readonly location?: CfnApi.BodyS3LocationProperty,
  ) {}
}

function readDocument(path: string): OpenApiDocument {
  const at = `OpenApiDefinition '${path}'`;
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw malformed(`must be a readable file, got: ${(error as Error).message}; check the path`, at);
  }
  try {
    // YAML contains JSON, whose own parser is faster and better known.
    const document: unknown = path.endsWith('.json')
      ? JSON.parse(content)
      : modules.yaml.parse(content, { merge: true });
    return checked('the document', jsonObject, document as OpenApiDocument, at);
  } catch (error) {
    if (ApiDefinitionError.is(error)) throw error;
    throw malformed(`must be a file in JSON or YAML, got: ${(error as Error).message}; correct it`, at);
  }
}

function malformed(rule: string, at: string): ApiDefinitionError {
  return definitionError('InvalidOpenApiDocument', `an OpenAPI document ${rule}`, at);
}

/** The kinds of the options of {@link OpenApiObjectOptions}. */
export const OPEN_API_OBJECT_OPTIONS = options<OpenApiObjectOptions>({
  objectVersion: optional(string),
  etag: optional(string),
});
