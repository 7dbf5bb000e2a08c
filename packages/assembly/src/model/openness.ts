import { isRaw } from '../resolve/scope';
import type { TemplateSource } from './source';

const SERVERLESS = 'AWS::Serverless-2016-10-31';

/** Returns the reason why a template may have resources or outputs that are not visible; undefined if it has none. */
export function opennessOf({ raw, nested = new Map() }: TemplateSource): string | undefined {
  const transforms = [raw['Transform'] ?? []].flat().map((one) => (isRaw(one) ? one['Name'] : one));
  const macro = transforms.find((name) => name !== SERVERLESS && name !== 'AWS::LanguageExtensions');
  if (macro !== undefined) return `the transform ${typeof macro === 'string' ? macro : JSON.stringify(macro)}`;
  for (const section of [raw, raw['Resources'], raw['Outputs']]) {
    const hidden = isRaw(section) ? Object.keys(section).find((name) => name.startsWith('Fn::')) : undefined;
    if (hidden !== undefined) return hidden;
  }
  const resources = isRaw(raw['Resources']) ? raw['Resources'] : {};
  for (const [logicalId, resource] of Object.entries(resources)) {
    const type = isRaw(resource) ? resource['Type'] : undefined;
    if (typeof type !== 'string') continue;
    if (type.endsWith('::MODULE')) return `the module ${type}`;
    if (type.startsWith('AWS::Serverless::') && !type.endsWith('Function')) return `the type ${type}`;
    if (type === 'AWS::CloudFormation::Stack' && !nested.has(logicalId)) return `the nested stack ${logicalId}`;
  }
  return undefined;
}
