import ts from 'typescript';
import type { PackageName } from './export-map';
import type { Note } from './migration';
import type { Source } from './source';

/** An interface that takes the place of an abstract class of aws-cdk-lib in types. */
export interface RouteInterface {
  readonly name: string;
  readonly from: PackageName;
}

/** The interfaces, and the base classes of integrations of an app, by the name of the abstract class. */
const INTERFACES: { readonly [name: string]: RouteInterface & { readonly base: string } } = {
  HttpRouteIntegration: { name: 'IHttpRouteIntegration', from: 'core-http', base: 'HttpTarget' },
  WebSocketRouteIntegration: { name: 'IWebSocketRouteIntegration', from: 'core-websocket', base: 'WebSocketTarget' },
};

/** Returns the interface that takes the place of a name whose uses are all types. */
export function routeInterface(name: string, uses: readonly ts.Node[]): RouteInterface | undefined {
  return uses.length > 0 && uses.every(({ parent }) => ts.isTypeReferenceNode(parent)) ? INTERFACES[name] : undefined;
}

/** Returns a step for each class of the file that extends one of the abstract classes. */
export function customIntegrations(source: Source, name: string, uses: readonly ts.Node[]): readonly Note[] {
  const base = INTERFACES[name]?.base;
  if (base === undefined) return [];
  return uses.flatMap(({ parent: heritage }) => {
    if (!ts.isExpressionWithTypeArguments(heritage) || !ts.isClassLike(heritage.parent.parent)) return [];
    const own = heritage.parent.parent.name?.text ?? 'a class';
    const text = `${own} extends ${name}: extend ${base} of @apigwv2/integrations, with id and settings as members, and replace bind() with plan(), which returns { options: { integrationType, integrationUri, … } }`;
    return [{ line: source.line(heritage), text }];
  });
}
