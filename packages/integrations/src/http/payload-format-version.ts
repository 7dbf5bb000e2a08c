import { isUnresolved, payloadVersions, withMember } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { optionsConflict } from '../definition-error';
import type { HttpIntegrationSubtype } from './integration-subtype';
import type { HttpIntegrationType } from './integration-type';

/**
 * The format of the request that an integration receives, and of the response that it returns.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export class PayloadFormatVersion {
  /** Version 1.0, the format of REST APIs. */
  static readonly VERSION_1_0 = new PayloadFormatVersion('1.0');

  /** Version 2.0, a smaller format in which a plain value is a response. */
  static readonly VERSION_2_0 = new PayloadFormatVersion('2.0');

  /**
   * Returns a version from a string, such as the value of a stack parameter.
   *
   * @param version `1.0`, `2.0`, or a token
   */
  static custom(version: string): PayloadFormatVersion {
    return new PayloadFormatVersion(version);
  }

  private constructor(
    /** The version in the format of the service. */
    readonly version: string,
  ) {}
}

/** The options that decide which versions an integration supports. */
interface Versioned {
  readonly payloadFormatVersion?: PayloadFormatVersion;
  readonly integrationType: HttpIntegrationType;
  readonly integrationSubtype?: HttpIntegrationSubtype;
}

/**
 * Validates that the type of an integration supports its version. Skips tokens.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`
 */
export function validatePayloadFormatVersion(options: Versioned, at: IConstruct | string): void {
  const supported = supportedBy(options);
  const version = renderPayloadFormatVersion(options);
  if (supported.includes(version) || isUnresolved(version)) return;
  throw optionsConflict(
    `payloadFormatVersion of ${options.integrationSubtype ?? options.integrationType} must be ${supported.join(' or ')}, got '${version}'`,
    at,
  );
}

/** Returns the version of an integration, which the service requires: the given one, or the newest that its type supports. */
export function renderPayloadFormatVersion(options: Versioned): string {
  const [newest] = supportedBy(options);
  return options.payloadFormatVersion?.version ?? newest;
}

function supportedBy({ integrationType, integrationSubtype }: Versioned) {
  return payloadVersions({ protocol: 'HTTP', type: integrationType, action: integrationSubtype !== undefined });
}

/** The kind of an option that takes a {@link PayloadFormatVersion}. */
export const PAYLOAD_FORMAT_VERSION = withMember(
  'a PayloadFormatVersion',
  'version',
  'write PayloadFormatVersion.VERSION_2_0',
);
