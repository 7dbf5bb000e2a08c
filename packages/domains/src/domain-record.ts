import { LiveMap, type Protocol, pathInStage, stageRegistry } from '@apigwv2/contracts';
import { CfnDomainName, type IApiRef, type IDomainNameRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Reference, Stack, Stage, Token, Tokenization } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** A key of a domain, and what it leads to. */
export interface MappedApi {
  /** The construct that makes the mapping. */
  readonly mapping: IConstruct;
  readonly api: IApiRef;
  readonly protocol?: Protocol;
}

/** What is known of one domain within one CDK Stage, whichever object stands for it. */
export interface DomainRecord {
  /** The name of the domain, or the path of the construct that makes it when the name is a token. */
  readonly key: string;
  /** The construct that makes the domain; absent for one that exists already. */
  readonly resource?: CfnDomainName;
  /** The mappings by key, `''` for the root. */
  readonly mappings: LiveMap<MappedApi>;
  /** The routing rules by priority. */
  readonly rules: LiveMap<IConstruct>;
  /** Whether the own endpoints of the APIs behind the domain are closed. */
  closesEndpoints?: boolean;
}

/** The record of a domain: the same for its own construct and for imports of its name. */
export function domainRecord(domain: IDomainNameRef): DomainRecord {
  const resource = resourceOf(domain);
  const name = resource?.domainName ?? domain.domainNameRef.domainName;
  const key = Token.isUnresolved(name) ? pathInStage(resource ?? domain) : name;
  const { account, region } = resource === undefined ? domain.env : Stack.of(resource);
  const place = [account, region].map((part) => (Token.isUnresolved(part) ? '' : part));
  const records = stageRegistry<DomainRecord>(domain, '@apigwv2/domains.domainRecords');
  const at = [...place, key].join('/');
  const record = records.get(at) ?? { key, resource, mappings: new LiveMap(), rules: new LiveMap() };
  records.set(at, resource ?? Stage.of(domain) ?? domain.node.root, record);
  return record;
}

/** The mappings of a domain that are still in the construct tree. */
export function mappingsOf({ mappings }: DomainRecord): readonly (readonly [string, MappedApi])[] {
  return mappings.keyed();
}

function resourceOf(domain: IDomainNameRef): CfnDomainName | undefined {
  const { domainName } = domain.domainNameRef;
  const token = Token.isUnresolved(domainName) ? Tokenization.reverseString(domainName).firstToken : undefined;
  if (!Reference.isReference(token) || !CfnDomainName.isCfnDomainName(token.target)) return undefined;
  return token.target;
}
