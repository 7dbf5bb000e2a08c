import type { Problem } from './fact';

/** Returns the message of a value that breaks a rule, with the way out. */
export function problemMessage(subject: string, problem: Problem, value: string): string {
  return `${ruleMessage(subject, problem, value)}; ${problem.fix}`;
}

/** Returns the message of a value that breaks a rule, without the way out. */
export function ruleMessage(subject: string, { must, got }: Problem, value: string): string {
  return `${subject} must ${must}, got ${got ?? `'${value}'`}`;
}
