import { ApiDefinitionError } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { HttpIntegrationSubtype } from './integration-subtype';
import type { HttpIntegrationType } from './integration-type';

/**
 * The shape of what a target gets for a request, and of the answer that it gives.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export class PayloadFormatVersion {
  /** The shape that REST APIs use too. */
  static readonly VERSION_1_0 = new PayloadFormatVersion('1.0');

  /** The shape made for HTTP APIs: smaller, and a plain value is an answer. */
  static readonly VERSION_2_0 = new PayloadFormatVersion('2.0');

  /**
   * A version given as text, such as the value of a parameter of the stack.
   *
   * @param version `1.0` or `2.0`, the only ones that the service knows, or a token
   */
  static custom(version: string): PayloadFormatVersion {
    return new PayloadFormatVersion(version);
  }

  private constructor(
    /** The version as the service writes it. */
    readonly version: string,
  ) {}
}

const KNOWN = { HTTP_PROXY: ['1.0'], AWS_PROXY: ['2.0', '1.0'], action: ['1.0'] } as const;

/** What decides which versions an integration knows. */
interface Versioned {
  readonly payloadFormatVersion?: PayloadFormatVersion;
  readonly integrationType: HttpIntegrationType;
  readonly integrationSubtype?: HttpIntegrationSubtype;
}

/**
 * The version that an integration says, which the service wants in any case: by default the newest that its type
 * knows. A token is let through.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict` for a version that the type does not know
 */
export function renderPayloadFormatVersion(
  { payloadFormatVersion, integrationType, integrationSubtype }: Versioned,
  at: IConstruct | string,
): string {
  const known: readonly string[] = KNOWN[integrationSubtype === undefined ? integrationType : 'action'];
  const text = payloadFormatVersion === undefined ? (known[0] as string) : payloadFormatVersion.version;
  if (known.includes(text) || Token.isUnresolved(text)) return text;
  throw new ApiDefinitionError(
    'IntegrationOptionsConflict',
    `payloadFormatVersion of an integration of type ${integrationSubtype ?? integrationType} must be ${known.join(' or ')}, got '${text}'`,
    at,
  );
}
