import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PACKAGES = ['spec', 'contracts', 'metrics', 'core-http', 'integrations', 'assembly', 'rules'];
const PEERS = ['aws-cdk-lib', 'constructs'];
const root = join(__dirname, '..', '..', '..');

/**
 * Creates a folder of an app with the built packages in one `node_modules`, calls a function with it, and deletes it.
 * In the workspace, each package resolves aws-cdk-lib by another path, so Node.js reads its manifest once per package.
 */
export function inAppFolder<Result>(run: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'bench-app-'));
  try {
    const modules = join(folder, 'node_modules');
    for (const name of PACKAGES) {
      const [from, to] = [join(root, 'packages', name), join(modules, '@apigwv2', name)];
      mkdirSync(to, { recursive: true });
      cpSync(join(from, 'package.json'), join(to, 'package.json'));
      cpSync(join(from, 'dist'), join(to, 'dist'), { recursive: true });
    }
    for (const name of PEERS) link(require.resolve(`${name}/package.json`), join(modules, name));
    link(
      createRequire(join(root, 'packages/assembly/package.json')).resolve('js-yaml/package.json'),
      join(modules, 'js-yaml'),
    );
    cpSync(join(__dirname, '..', 'variants'), folder, { recursive: true });
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function link(manifest: string, to: string): void {
  symlinkSync(realpathSync(dirname(manifest)), to);
}
