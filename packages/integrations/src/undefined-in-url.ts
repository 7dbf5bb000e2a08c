import { hasUndefined, warn } from '@apigwv2/contracts';
import type { Construct } from 'constructs';

/** Warns of a URL that a template string with a missing value made. */
export function warnOfUndefinedUrl(url: string | undefined, at: Construct): void {
  if (!hasUndefined(url)) return;
  warn(
    at,
    '@apigwv2/integrations:undefinedInUrl',
    `the URL '${url}' has the word undefined, as a template string with a missing value makes it; correct the value, or acknowledge this warning`,
  );
}
