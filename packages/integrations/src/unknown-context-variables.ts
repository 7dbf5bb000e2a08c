import { type Protocol, unknownContextVariables, warn } from '@apigwv2/contracts';
import type { Construct } from 'constructs';

/**
 * Warns of `$context` variables in the values of an integration that the service does not document: it puts an empty
 * string in the place of a variable that it does not have.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html
 */
export function warnOfUnknownVariables(protocol: Protocol, values: readonly unknown[], at: Construct): void {
  const texts = values.filter((value) => typeof value === 'string');
  const unknown = new Set(texts.flatMap((text) => unknownContextVariables(text, protocol)));
  if (unknown.size === 0) return;
  warn(
    at,
    '@apigwv2/integrations:contextVariableUnknown',
    `variables of $context should be those of APIs of protocol ${protocol}, got ${[...unknown].join(', ')}; check the spelling, or acknowledge this warning for a new variable`,
  );
}
