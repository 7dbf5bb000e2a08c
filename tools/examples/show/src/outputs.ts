import type { CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';

/** Returns the outputs that a stack defines, without those that it exports to other stacks. */
export function outputsOf({ stackName, template }: CloudFormationStackArtifact): readonly string[] {
  const outputs: Readonly<Record<string, { readonly Value: unknown }>> = template.Outputs ?? {};
  return Object.entries(outputs)
    .filter(([name]) => !name.startsWith('ExportsOutput'))
    .map(([name, { Value }]) => `${stackName}.${name}  ${renderValue(Value)}`);
}

/** Renders a value of a template as a string of `Fn::Sub`. */
function renderValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[name, argument] = ['', '']] = Object.entries(value);
  if (name === 'Fn::Join') return argument[1].map(renderValue).join(argument[0]);
  return `\${${Array.isArray(argument) ? argument.join('.') : renderValue(argument)}}`;
}
