import { Template } from 'aws-cdk-lib/assertions';
import { Stack, Token } from 'aws-cdk-lib/core';
import { checkTemplate } from './check-templates';
import { renderFinding } from './finding';

declare global {
  namespace jest {
    interface Matchers<R> {
      /** A stack, or a template as an object, is one that the service would accept, as far as it can be known offline. */
      toPassTemplateCheck(): R;
    }
  }
}

/** The matcher behind `expect(stack).toPassTemplateCheck()`. */
export function toPassTemplateCheck(received: object): jest.CustomMatcherResult {
  const findings = Stack.isStack(received)
    ? checkTemplate(Template.fromStack(received).toJSON(), regionOf(received))
    : checkTemplate(received);
  return {
    pass: findings.length === 0,
    message: () =>
      findings.length === 0
        ? 'expected the template check to refuse the template, and it passes'
        : ['expected the template to pass the template check', ...findings.map(renderFinding)].join('\n'),
  };
}

function regionOf({ region }: Stack): { region?: string } {
  return Token.isUnresolved(region) ? {} : { region };
}
