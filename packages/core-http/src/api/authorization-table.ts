import { checked, list } from '@apigwv2/contracts/kernel';
import { ROUTE_AUTHORIZATION, type RouteAuthorization } from './authorization-report';

const HEAD = ['route', 'type', 'authorizer', 'scopes', 'construct'];
const GAP = '  ';

/**
 * Formats an authorization report as a table: one line per route below a header, in columns.
 *
 * @example
 * declare const api: HttpApi;
 *
 * console.log(authorizationTable(api.authorizationReport()));
 */
export function authorizationTable(report: readonly RouteAuthorization[]): string {
  const rows = [HEAD, ...checked('report', list(ROUTE_AUTHORIZATION), report, 'authorizationTable').map(cellsOf)];
  const widths = HEAD.map((_head, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const lines = rows.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(GAP));
  return lines.map((line) => line.trimEnd()).join('\n');
}

function cellsOf({ routeKey, type, authorizer = '-', scopes, path }: RouteAuthorization): string[] {
  return [routeKey, type, authorizer, scopes.join(', ') || '-', path];
}
