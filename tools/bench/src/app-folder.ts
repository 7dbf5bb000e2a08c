import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PACKAGES = ['contracts', 'metrics', 'core-http', 'integrations'];
const PEERS = ['aws-cdk-lib', 'constructs'];
const root = join(__dirname, '..', '..', '..');

/**
 * Makes a folder such as a user's app has, with the built packages side by side in one `node_modules`, runs something in
 * it and removes it. In the workspace each package finds aws-cdk-lib by a path of its own, so Node.js reads its manifest
 * once for each of them, which nobody's app does.
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
    for (const name of PEERS) {
      symlinkSync(realpathSync(dirname(require.resolve(`${name}/package.json`))), join(modules, name));
    }
    cpSync(join(__dirname, '..', 'variants'), folder, { recursive: true });
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
