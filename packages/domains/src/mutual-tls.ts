import { ApiDefinitionError } from '@apigwv2/contracts';
import type { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * The trust store of mutual TLS: whose client certificates a domain takes.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mutual-tls.html
 */
export interface MTLSConfig {
  /** The bucket of the trust store. */
  readonly bucket: IBucket;

  /** The key of the trust store in its bucket: a PEM file with the certificates of up to four levels of authorities. */
  readonly key: string;

  /** The version of the trust store, where the bucket keeps versions. @default - the newest */
  readonly version?: string;
}

/**
 * Mutual TLS as an L1 property.
 *
 * @throws ApiDefinitionError `DomainOptionsConflict`
 */
export function renderMutualTls(
  mtls: MTLSConfig | undefined,
  at: IConstruct,
): CfnDomainName.MutualTlsAuthenticationProperty | undefined {
  if (mtls === undefined) return undefined;
  if (!Token.isUnresolved(mtls.key) && /^\/|^s3:|^$/.test(mtls.key)) {
    throw new ApiDefinitionError(
      'DomainOptionsConflict',
      `the key of a trust store is the path of an object in its bucket, such as 'truststore.pem', got '${mtls.key}'`,
      at,
    );
  }
  return { truststoreUri: `s3://${mtls.bucket.bucketName}/${mtls.key}`, truststoreVersion: mtls.version };
}
