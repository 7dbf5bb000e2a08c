import type { IConstruct } from 'constructs';
import type { Protocol } from '../api/protocol';
import { definitionError } from '../errors/definition-error';
import { describeValue, isClass } from '../options/describe-value';

type What = 'integration' | 'authorizer';

/** The prefix of the names of the classes of a protocol. */
const PREFIX: Readonly<Record<Protocol, string>> = { HTTP: 'Http', WEBSOCKET: 'WebSocket' };

/**
 * Checks the protocol of a target for callers without the compiler, and for classes of `aws-cdk-lib` that are left over
 * after the imports of an app were changed.
 *
 * @throws ApiDefinitionError `ProtocolMismatch`
 */
export function checkTargetProtocol(what: What, target: unknown, protocol: Protocol, at: IConstruct): void {
  const given = protocolOf(target);
  if (given === protocol) return;
  const has = given === undefined ? '' : `, which has ${given}`;
  throw definitionError(
    'ProtocolMismatch',
    `the ${what} of this route must have protocol ${protocol}, got ${describeValue(target)}${has}; ${fixOf(what, target, protocol)}`,
    at,
  );
}

function protocolOf(target: unknown): unknown {
  return typeof target === 'object' && target !== null && 'protocol' in target ? target.protocol : undefined;
}

function fixOf(what: What, target: unknown, protocol: Protocol): string {
  if (isClass(target)) return `write new ${target.name}(…)`;
  const prefix = PREFIX[protocol];
  const [, name, packageName] = /^an? (\w+)(?: of (\S+))?$/.exec(describeValue(target)) ?? [];
  if (packageName === 'aws-cdk-lib' && /(?:Integration|Authorizer)$/.test(name ?? '')) {
    return `import ${name} from @apigwv2/${what}s`;
  }
  if (typeof target === 'object' && target !== null && 'functionArn' in target) {
    const kind = what === 'integration' ? 'LambdaIntegration' : 'LambdaAuthorizer';
    return `wrap the function: new ${prefix}${kind}('Books', handler)`;
  }
  const twin = name?.replace(/^(?:Http|WebSocket)/, prefix);
  if (twin !== undefined && twin !== name) return `use ${twin}, or another one of @apigwv2/${what}s for this protocol`;
  const example = what === 'integration' ? 'LambdaIntegration' : 'LambdaAuthorizer';
  return `pass one of @apigwv2/${what}s, such as new ${prefix}${example}('Books', handler)`;
}
