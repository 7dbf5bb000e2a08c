import { migrate } from '@apigwv2/migrate';
import { writePrograms } from '../src/program-file';
import { compile, problemsIn } from '../src/type-check';
import { upstreamExamples } from '../src/upstream-example';

const examples = upstreamExamples();
const before = writePrograms(
  'upstream',
  examples.map(({ at, code }) => ({ at: `before ${at}`, code })),
);
const after = writePrograms(
  'upstream',
  examples.map(({ at, code }) => ({ at: `after ${at}`, code: migrate('example.ts', code).text })),
);
const program = compile([...before, ...after].map(({ file }) => file));
const problemsOf = (files: typeof before) =>
  files.flatMap(({ at, file }) => problemsIn(file, program).map((problem) => `${at.replace(/^\w+ /, '')} ${problem}`));

/** As tools/decisions says, with the reason of each. */
const NOT_TAKEN_OVER = [
  // A user pool authorizer without clients.
  /authorizers.*Expected 3 arguments, but got 2/,
  // What a target is in one API, asked of the target.
  /authorizers.*'authorizerId' does not exist on type 'HttpLambdaAuthorizer'/,
  /authorizers.*'authorizationType' does not exist on type 'HttpLambdaAuthorizer'/,
  // An imported authorizer whose type is no more than a string.
  /authorizers.*'string' is not assignable to type '"CUSTOM" \| "JWT" \| "REQUEST"'/,
];

test('aws-cdk-lib has examples, and they compile there', () => {
  expect(examples.length).toBeGreaterThan(50);
  expect(problemsOf(before)).toEqual([]);
}, 60_000);

test('they compile here when their imports are moved, but for what is not taken over', () => {
  expect(problemsOf(after)).toEqual(NOT_TAKEN_OVER.map((problem) => expect.stringMatching(problem)));
}, 60_000);
