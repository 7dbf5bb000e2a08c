import { isRaw } from '../resolve/scope';
import type { TemplateSource } from './source';

const SERVERLESS = 'AWS::Serverless-2016-10-31';

/** Returns the reason why a template may have resources that are not visible; undefined if it has none. */
export function opennessOf({ raw, nested = new Map() }: TemplateSource): string | undefined {
  const transforms = [raw['Transform'] ?? []].flat().map((one) => (isRaw(one) ? one['Name'] : one));
  const macro = transforms.find((name) => name !== SERVERLESS && name !== 'AWS::LanguageExtensions');
  if (macro !== undefined) return `the transform ${String(macro)}`;
  const resources = isRaw(raw['Resources']) ? raw['Resources'] : {};
  for (const [logicalId, resource] of Object.entries(resources)) {
    if (logicalId.startsWith('Fn::')) return logicalId;
    const type = isRaw(resource) ? String(resource['Type']) : '';
    if (type.endsWith('::MODULE')) return `the module ${type}`;
    if (type.startsWith('AWS::Serverless::') && !type.endsWith('Function')) return `the type ${type}`;
    if (type === 'AWS::CloudFormation::Stack' && !nested.has(logicalId)) return `the nested stack ${logicalId}`;
  }
  return undefined;
}
