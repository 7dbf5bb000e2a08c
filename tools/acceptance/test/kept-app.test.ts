import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@apigwv2/migrate';
import { writePrograms } from '../src/program-file';
import { runProgram } from '../src/run-program';
import { compile, problemsIn } from '../src/type-check';

interface Resource {
  readonly Type: string;
  readonly Properties: { readonly [name: string]: unknown };
}

const code = readFileSync(join(__dirname, '../apps/deployed-of-aws-cdk-lib.ts'), 'utf8');
const migration = migrate('app.ts', code, { keep: true });
const [before, after] = writePrograms('kept', [
  { at: 'before', code },
  { at: 'after', code: migration.text },
]).map(({ file }) => file) as [string, string];

describe('a deployed app that is migrated with keep', () => {
  let templates: readonly { readonly [id: string]: Resource }[];
  beforeAll(() => {
    const runs = [before, after].map((file) => runProgram(file));
    expect(runs.map(({ output }) => output)).toEqual(['', '']);
    templates = runs.map((run) =>
      Object.assign({}, ...run.templates.map((one) => (one as { Resources: object }).Resources)),
    );
  }, 60_000);

  /** Returns the resources of a type in both templates. */
  const both = (type: string) =>
    templates.map((resources) => Object.entries(resources).filter(([, resource]) => resource.Type === type));
  const property = (type: string, name: string) =>
    both(type).map((found) => found.map(([id, { Properties }]) => [id, Properties[name]]));

  test('compiles', () => {
    const program = compile([before, after]);
    expect([before, after].flatMap((file) => problemsIn(file, program))).toEqual([]);
  }, 60_000);

  test('needs no step by hand', () => {
    expect(migration.untouched).toEqual([]);
  });

  test.each([
    ['AWS::ApiGatewayV2::VpcLink', 'SecurityGroupIds'],
    ['AWS::ApiGatewayV2::VpcLink', 'SubnetIds'],
    ['AWS::ApiGatewayV2::Stage', 'AccessLogSettings'],
    ['AWS::ApiGatewayV2::Authorizer', 'Name'],
    ['AWS::Cognito::UserPoolClient', 'UserPoolId'],
    ['AWS::ApiGatewayV2::ApiMapping', 'ApiMappingKey'],
  ])('keeps each %s with its %s', (type, name) => {
    const [old, moved] = property(type, name);
    expect(old).not.toEqual([]);
    expect(moved).toEqual(old);
  });

  test('keeps one permission per route, of the same number', () => {
    const [old, moved] = both('AWS::Lambda::Permission').map((found) => found.length);
    expect(old).toBe(3);
    expect(moved).toBe(old);
  });
});
