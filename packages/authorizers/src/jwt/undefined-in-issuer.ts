import { hasUndefined, warn } from '@apigwv2/contracts';
import type { Construct } from 'constructs';

/** Warns of an issuer that a template string with a missing value made. */
export function warnOfUndefinedIssuer(issuer: string | undefined, at: Construct): void {
  if (!hasUndefined(issuer)) return;
  warn(
    at,
    '@apigwv2/authorizers:undefinedInIssuer',
    `the issuer '${issuer}' has the word undefined, as a template string with a missing value makes it; correct the value, or acknowledge this warning`,
  );
}
