import { Template } from 'aws-cdk-lib/assertions';
import { Stack, Token } from 'aws-cdk-lib/core';
import { checkTemplate } from '../check-templates';
import { renderFinding } from '../finding';

declare global {
  namespace jest {
    interface Matchers<R> {
      /** Expects that the template check has no findings for a stack, or for a template as an object. */
      toPassTemplateCheck(): R;
    }
  }
}

/** Implements `expect(stack).toPassTemplateCheck()`. */
export function toPassTemplateCheck(received: object): jest.CustomMatcherResult {
  const findings = Stack.isStack(received)
    ? checkTemplate(Template.fromStack(received).toJSON(), regionOf(received))
    : checkTemplate(received);
  return {
    pass: findings.length === 0,
    message: () =>
      findings.length === 0
        ? 'expected the template check to refuse the template, got no findings'
        : ['expected the template to pass the template check', ...findings.map(renderFinding)].join('\n'),
  };
}

function regionOf({ region }: Stack): { region?: string } {
  return Token.isUnresolved(region) ? {} : { region };
}
