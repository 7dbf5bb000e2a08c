import { checked, type IdentitySourceKind, options, type Protocol, string } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import type { IdentitySourceGrammar } from './identity-source-grammar';
import { validateIdentitySource } from './validate-identity-sources';

/** A part of a request that identifies the caller. */
export interface IdentitySource<P extends Protocol> {
  /** The protocol, by which the compiler tells identity sources of HTTP APIs and of WebSocket APIs apart. */
  readonly protocol: P;
  /** The source in the syntax of the service, such as `$request.header.Authorization`. */
  readonly expression: string;
}

/** The builder of the identity sources of one protocol. Each method throws `InvalidIdentitySource`. */
export interface IdentitySourceBuilder<P extends Protocol> {
  /**
   * Returns a header of the request.
   *
   * @param name the name of the header, in any case
   */
  header(name: string): IdentitySource<P>;
  /** Returns a parameter of the query string. */
  query(name: string): IdentitySource<P>;
  /** Returns a context variable of the request, such as `routeKey` or `identity.sourceIp`. */
  context(name: string): IdentitySource<P>;
  /** Returns a variable of the stage. */
  stageVariable(name: string): IdentitySource<P>;
  /**
   * Returns the source that a string in the syntax of the service describes. Strings with tokens are not validated.
   *
   * @param at the construct that an error names; the string by default
   */
  parse(expression: string, at?: IConstruct | string): IdentitySource<P>;
}

/** Returns the builder of the identity sources of one protocol. */
export function identitySources<P extends Protocol>(grammar: IdentitySourceGrammar<P>): IdentitySourceBuilder<P> {
  const parse = (expression: string, at?: IConstruct | string) => {
    checked('expression', string, expression, at ?? grammar.builder);
    validateIdentitySource(expression, grammar, at ?? `${grammar.builder} '${expression}'`);
    return { protocol: grammar.protocol, expression };
  };
  const ofKind = (kind: IdentitySourceKind) => (name: string) =>
    parse(`${grammar.prefixes[kind]}.${checked('name', string, name, `${grammar.builder}.${kind}`)}`);
  return {
    header: ofKind('header'),
    query: ofKind('query'),
    context: ofKind('context'),
    stageVariable: ofKind('stageVariable'),
    parse,
  };
}

/** The kind of an option that takes an {@link IdentitySource}. */
export const IDENTITY_SOURCE = options<Pick<IdentitySource<Protocol>, 'expression'>>({ expression: string });
