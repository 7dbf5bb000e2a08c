import { constructs, isUnresolved, optional, options, string } from '@apigwv2/contracts';
import type { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * Mutual TLS: the trust store with the authorities whose client certificates a domain accepts.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mutual-tls.html
 */
export interface MTLSConfig {
  /** The bucket of the trust store. */
  readonly bucket: IBucket;

  /** The object key of the trust store: a PEM file with the certificates of up to four levels of authorities. */
  readonly key: string;

  /** The object version of the trust store, in a bucket with versioning. @default - the latest version */
  readonly version?: string;
}

/**
 * Renders mutual TLS as an L1 property.
 *
 * @throws ApiDefinitionError `DomainOptionsConflict`
 */
export function renderMutualTls(
  mtls: MTLSConfig | undefined,
  at: IConstruct,
): CfnDomainName.MutualTlsAuthenticationProperty | undefined {
  if (mtls === undefined) return undefined;
  if (!isUnresolved(mtls.key) && /^\/|^s3:|^$/.test(mtls.key)) {
    throw definitionError(
      'DomainOptionsConflict',
      `mtls.key must be the key of an object in the bucket, such as 'truststore.pem', got '${mtls.key}'`,
      at,
    );
  }
  return { truststoreUri: `s3://${mtls.bucket.bucketName}/${mtls.key}`, truststoreVersion: mtls.version };
}

/** The kinds of the options of {@link MTLSConfig}. */
export const MTLS_CONFIG = options<MTLSConfig>({
  bucket: constructs.bucket,
  key: string,
  version: optional(string),
});
