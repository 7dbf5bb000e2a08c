import { readFileSync } from 'node:fs';
import { type ApiDefinitionError, setFqn } from '@apigwv2/contracts';
import type { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { definitionError } from '../definition-error';

/** An OpenAPI document as plain data. Texts may hold tokens. */
export type OpenApiDocument = { readonly [member: string]: unknown };

/** Which object of a bucket is meant. */
export interface OpenApiObjectOptions {
  /** The version of the object. @default - the newest */
  readonly objectVersion?: string;
  /** The ETag that the object must have. @default - not compared */
  readonly etag?: string;
}

/**
 * Where the OpenAPI document of an API is.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html
 */
export class OpenApiDefinition {
  static {
    setFqn(OpenApiDefinition, '@apigwv2/core-http.OpenApiDefinition');
  }

  /** A document as plain data. */
  static fromInline(document: OpenApiDocument): OpenApiDefinition {
    return new OpenApiDefinition(document);
  }

  /**
   * A document in a local file, in JSON.
   *
   * @throws ApiDefinitionError `OpenApiMalformed` for a file that cannot be read, or that is no JSON
   */
  static fromFile(path: string): OpenApiDefinition {
    return new OpenApiDefinition(readDocument(path));
  }

  /** A document in a bucket, in JSON or YAML. This app does not read it, and can replace nothing in it. */
  static fromBucket(bucket: IBucket, key: string, options: OpenApiObjectOptions = {}): OpenApiDefinition {
    const { objectVersion: version, etag } = options;
    return new OpenApiDefinition(undefined, { bucket: bucket.bucketName, key, version, etag });
  }

  private constructor(
    /** The document, where this app has it. */
    readonly document?: OpenApiDocument,
    /** Where it is stored, where this app does not have it. */
    readonly location?: CfnApi.BodyS3LocationProperty,
  ) {}
}

function readDocument(path: string): OpenApiDocument {
  const at = `OpenApiDefinition '${path}'`;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw malformed(`must be a file that can be read, got: ${(error as Error).message}`, at);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(
      `must be a file of JSON, got: ${(error as Error).message}; turn YAML into JSON first, such as with npx js-yaml ${path}`,
      at,
    );
  }
}

function malformed(rule: string, at: string): ApiDefinitionError {
  return definitionError('OpenApiMalformed', `an OpenAPI document ${rule}`, at);
}
