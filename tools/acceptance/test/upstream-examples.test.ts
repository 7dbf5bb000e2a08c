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

/** The errors of omitted names, as listed in the decision record. */
const OMITTED = [
  // A user pool authorizer without clients.
  /authorizers.*Expected 3 arguments, but got 2/,
  // A property of an authorizer of one API, which a target does not have.
  /authorizers.*'authorizerId' does not exist on type 'HttpLambdaAuthorizer'/,
  /authorizers.*'authorizationType' does not exist on type 'HttpLambdaAuthorizer'/,
  // An imported authorizer whose type is any string.
  /authorizers.*'string' is not assignable to type '"CUSTOM" \| "JWT" \| "REQUEST"'/,
];

test('the examples of aws-cdk-lib compile with aws-cdk-lib', () => {
  expect(examples.length).toBeGreaterThan(50);
  expect(problemsOf(before)).toEqual([]);
}, 60_000);

test('the examples of aws-cdk-lib compile with migrated imports, except for omitted names', () => {
  expect(problemsOf(after)).toEqual(OMITTED.map((problem) => expect.stringMatching(problem)));
}, 60_000);
