import type { IConstruct } from 'constructs';
import { hasUndefined } from '../errors/undefined-word';
import { isUnresolved } from '../errors/unresolved';
import { warn } from '../errors/warning';

/** Warns of a path that is valid, and probably not the one that is meant. */
export function warnOfSuspiciousPath(path: string | undefined, route: IConstruct): void {
  if (path === undefined || isUnresolved(path)) return;
  const colon = path.split('/').find((segment) => segment.startsWith(':'));
  if (colon !== undefined) {
    warn(
      route,
      '@apigwv2/contracts:colonInPath',
      `a path variable is written {${colon.slice(1)}}, and '${path}' has '${colon}', which matches these characters only; use braces, or acknowledge this warning`,
    );
  }
  if (hasUndefined(path)) {
    warn(
      route,
      '@apigwv2/contracts:undefinedInPath',
      `the path '${path}' has the word undefined, as a template string with a missing value makes it; correct the value, or acknowledge this warning`,
    );
  }
}
