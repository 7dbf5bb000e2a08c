import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { dependencies } from '../package.json';

/** The modules of aws-cdk-lib that a program loads by importing packages, such as `aws-ec2/lib/vpc.js`. */
function loadedBy(...packages: readonly string[]): string[] {
  const program = `${packages.map((name) => `require('${name}');`).join('')}
    console.log(JSON.stringify(Object.keys(require.cache)));`;
  const output = execFileSync(process.execPath, ['-e', program], { cwd: join(__dirname, '..'), encoding: 'utf8' });
  const files: readonly string[] = JSON.parse(output);
  return files.flatMap((file) => file.replaceAll('\\', '/').split('/node_modules/aws-cdk-lib/')[1] ?? []);
}

describe('importing core-http, integrations and authorizers', () => {
  const loaded = loadedBy('@apigwv2/core-http', '@apigwv2/integrations', '@apigwv2/authorizers');

  test('loads the core of aws-cdk-lib', () => {
    expect(loaded).toContainEqual(expect.stringMatching(/^core\/lib\//));
  });

  test.each(['aws-elasticloadbalancingv2', 'aws-ec2', 'aws-cognito'])('loads no class of %s', (service) => {
    expect(loaded.filter((file) => file.startsWith(`${service}/lib/`))).toEqual([]);
  });
});

describe('an ES module', () => {
  const packages = Object.keys(dependencies).filter((name) => name.startsWith('@apigwv2/'));

  test.each(packages)('resolves every export of %s by name', (name) => {
    const names = Object.keys(jest.requireActual(name));
    const program = `import { ${names.join(', ')} } from '${name}';
      console.log(JSON.stringify([${names.join(', ')}].filter((value) => value === undefined).length));`;
    const options = { cwd: join(__dirname, '..'), encoding: 'utf8' } as const;
    expect(names).not.toEqual([]);
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], options)).toBe('0\n');
  });
});
