import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@apigwv2/migrate';
import { checkTemplate } from '@apigwv2/template-check';
import { workspace } from '../src/code-block';
import { writePrograms } from '../src/program-file';
import { runProgram } from '../src/run-program';
import { compile, problemsIn } from '../src/type-check';

type Properties = Readonly<Record<string, unknown>>;
interface Resource {
  readonly Type: string;
  readonly Properties?: Properties;
}
type Resources = Readonly<Record<string, Resource>>;

/** The types whose resources get other IDs, each with a row in the README. The service accepts a second resource of each but the mapping. */
const REPLACED = ['ApiMapping', 'Integration', 'Permission', 'Policy', 'Role', 'VpcLink'];
/** The types of which there are more resources than before. */
const CREATED = ['IntegrationResponse', 'SecurityGroup', 'SecurityGroupEgress', 'SecurityGroupIngress'];
/** The properties of resources with the same ID that differ. */
const UPDATED = {
  DomainName: ['DomainNameConfigurations'],
  Route: ['Target'],
  VpcLink: ['SecurityGroupIds'],
};

const resourcesOf = (templates: readonly object[]): Resources =>
  Object.assign({}, ...templates.map((template) => (template as { Resources: Resources }).Resources));
const nameOf = ({ Type }: Resource) => Type.split('::')[2] ?? '';
const without = (one: Resources, other: Resources) =>
  Object.keys(one).filter((id) => other[id]?.Type !== one[id]?.Type);

describe('an app with every construct of the modules of aws-cdk-lib', () => {
  const code = readFileSync(join(__dirname, '../apps/all-of-aws-cdk-lib.ts'), 'utf8');
  const migration = migrate('app.ts', code);
  const others = "for (let n = 0; n < 300; n += 1) Lazy.string({ produce: () => Fn.importValue('other') });";
  const [before, after, beside] = writePrograms('moved-app', [
    { at: 'before', code },
    { at: 'after', code: migration.text },
    {
      at: 'beside',
      code: [`import { Fn, Lazy } from 'aws-cdk-lib/core';`, migration.text, '']
        .join('\n')
        .replace('const app', `${others}\nconst app`),
    },
  ]).map(({ file }) => file) as [string, string, string];
  const readme = readFileSync(join(workspace, 'README.md'), 'utf8');
  const rows = readme
    .slice(readme.indexOf('### What differs'), readme.indexOf('## Claims and tests'))
    .split('\n')
    .filter((line) => line.startsWith('|'));
  let own: Resources;
  let theirs: Resources;

  beforeAll(() => {
    const runs = [before, after].map(runProgram);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    [theirs, own] = runs.map(({ templates }) => resourcesOf(templates)) as [Resources, Resources];
  }, 60_000);

  test('uses every construct, and compiles before and after its migration', () => {
    expect(migration.untouched).toEqual([]);
    const program = compile([before, after]);
    expect([before, after].flatMap((file) => problemsIn(file, program))).toEqual([]);
  }, 60_000);

  test('keeps all logical IDs, except those that the README lists with what a deployment does', () => {
    const typesOf = (resources: Resources, ids: readonly string[]) =>
      [...new Set(ids.map((id) => nameOf(resources[id] as Resource)))].sort();
    expect(typesOf(theirs, without(theirs, own))).toEqual([...REPLACED].sort());
    const created = typesOf(own, without(own, theirs)).filter((type) => !REPLACED.includes(type));
    expect(created).toEqual([...CREATED].sort());
    for (const type of [...REPLACED, ...CREATED])
      expect(rows.filter((row) => row.includes(`\`${type}\``))).not.toEqual([]);
  });

  test('updates only these properties of the resources that keep their ID', () => {
    const updated: Record<string, string[]> = {};
    for (const [id, { Properties: old = {}, ...resource }] of Object.entries(theirs)) {
      const properties = own[id]?.Properties ?? {};
      if (own[id]?.Type !== resource.Type || !/ApiGateway/.test(resource.Type)) continue;
      const names = [...new Set([...Object.keys(old), ...Object.keys(properties)])];
      const changed = names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(properties[name]));
      const type = nameOf({ ...resource });
      if (changed.length > 0) updated[type] = [...new Set([...(updated[type] ?? []), ...changed])];
    }
    expect(updated).toEqual(UPDATED);
  });

  test('calls the same targets with equal integrations, apart from roles, links and the body of workflows', () => {
    const integrationOf = (resources: Resources, id: string) => {
      const target = resources[id]?.Properties?.['Target'] as { 'Fn::Join': [string, [string, { Ref: string }]] };
      return resources[target['Fn::Join'][1][1].Ref]?.Properties ?? {};
    };
    const ids = Object.keys(theirs).filter((id) => theirs[id]?.Type === 'AWS::ApiGatewayV2::Route');
    const changed = ids.flatMap((id) => {
      const [old, now] = [theirs, own].map((resources) => integrationOf(resources, id)) as [Properties, Properties];
      const { ConnectionType: type, ...rest } = old;
      // INTERNET is the default of the service.
      const was: Properties = type === 'INTERNET' ? rest : old;
      const names = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter(
        (name) => name !== 'ConnectionType' || type !== 'INTERNET',
      );
      return names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(now[name]));
    });
    expect([...new Set(changed)].sort()).toEqual([
      'ConnectionId',
      'CredentialsArn',
      'IntegrationUri',
      'RequestParameters',
      'RequestTemplates',
      'TemplateSelectionExpression',
    ]);
  });

  test('renders the same template after other code of its process made tokens', () => {
    const run = runProgram(beside);
    expect(run.code).toBe(0);
    expect(JSON.stringify(resourcesOf(run.templates))).toBe(JSON.stringify(own));
  }, 60_000);

  test('renders a template without findings, but for the stage in the paths of its three private integrations', () => {
    const findings = checkTemplate({ Resources: own }).map(({ rule, severity }) => `${severity} ${rule}`);
    expect(findings).toEqual(Array(3).fill('WARN stage-in-path'));
  });
});
