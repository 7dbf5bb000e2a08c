import { LiveMap, type Protocol, pathInStage, stageRegistry } from '@apigwv2/contracts';
import { CfnDomainName, type IApiRef, type IDomainNameRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Reference, Stack, Stage, Token, Tokenization } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** A mapping of a domain. */
export interface DomainMappingState {
  /** The construct of the mapping. */
  readonly construct: IConstruct;
  /** The normalized key; undefined for the root. */
  readonly key?: string;
  /** The API of the mapping. */
  readonly api: IApiRef;
  /** The protocol of the API, where it is known. */
  readonly protocol?: Protocol;
  /** The path of the stage, or of an API whose default stage is not a construct. */
  readonly target: string;
}

/** The state of one domain within a CDK Stage, shared by its construct and by imports of its name. */
export interface DomainState {
  /** The name of the domain, or the path of its construct when the name is a token. */
  readonly key: string;
  /** The L1 of the domain; undefined for an imported one. */
  readonly resource?: CfnDomainName;
  /** The mappings by the path of their construct. */
  readonly mappings: LiveMap<DomainMappingState>;
  /** The routing rules by priority. */
  readonly rules: LiveMap<IConstruct>;
  /** Whether the domain disables the default endpoints of its APIs. */
  disablesExecuteApiEndpoints?: boolean;
}

/** Returns the state of a domain, and creates it on the first call. */
export function domainStateOf(domain: IDomainNameRef): DomainState {
  const resource = resourceOf(domain);
  const name = resource?.domainName ?? domain.domainNameRef.domainName;
  const key = Token.isUnresolved(name) ? pathInStage(resource ?? domain) : name;
  const { account, region } = resource === undefined ? domain.env : Stack.of(resource);
  const environment = [account, region].map((part) => (Token.isUnresolved(part) ? '' : part));
  const states = stageRegistry<DomainState>(domain, '@apigwv2/domains.domainStates');
  const identity = [...environment, key].join('/');
  const state = states.get(identity) ?? { key, resource, mappings: new LiveMap(), rules: new LiveMap() };
  states.set(identity, resource ?? Stage.of(domain) ?? domain.node.root, state);
  return state;
}

function resourceOf(domain: IDomainNameRef): CfnDomainName | undefined {
  const { domainName } = domain.domainNameRef;
  const token = Token.isUnresolved(domainName) ? Tokenization.reverseString(domainName).firstToken : undefined;
  if (!Reference.isReference(token) || !CfnDomainName.isCfnDomainName(token.target)) return undefined;
  return token.target;
}
