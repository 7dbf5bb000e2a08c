import { CloudAssembly } from 'aws-cdk-lib/cx-api';
import type { StackTemplate } from './stack-template';

/** Reads the stacks of a cloud assembly, those of CDK Stages too. */
export function readStacks(folder: string): StackTemplate[] {
  return new CloudAssembly(folder).stacksRecursively.map((stack) => {
    const { region } = stack.environment;
    return {
      name: stack.stackName,
      file: stack.templateFullPath,
      region: region === 'unknown-region' ? undefined : region,
      template: stack.template,
      messages: stack.messages
        .filter(({ level }) => level !== 'info')
        .map(({ id, entry }) => `${id.slice(1)}: ${entry.data}`),
    };
  });
}
