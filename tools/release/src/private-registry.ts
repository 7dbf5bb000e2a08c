import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A registry that nobody else reaches, and what npm and pnpm must be told to publish to it. */
export interface PrivateRegistry {
  readonly url: string;
  readonly environment: NodeJS.ProcessEnv;
  stop(): void;
}

/** It knows our own packages only, so that nothing can be taken for one of ours that was published elsewhere. */
const CONFIG = `
storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
uplinks: {}
packages:
  '@apigwv2/*': { access: $all, publish: $all }
web: { enable: false }
log: { type: stdout, format: pretty, level: warn }
middlewares: {}
`;

const PATIENCE_MS = 60_000;

/** Starts a registry on the loopback interface, with everything that it keeps below a folder. */
export async function startPrivateRegistry(folder: string): Promise<PrivateRegistry> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const [config, userConfig] = [join(folder, 'config.yaml'), join(folder, 'npmrc')];
  writeFileSync(config, CONFIG);
  writeFileSync(userConfig, `//127.0.0.1:${port}/:_authToken=nobody-checks-it\n`);
  const binary = join(__dirname, '../node_modules/verdaccio/bin/verdaccio');
  const server = spawn(process.execPath, [binary, '--config', config, '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: 'ignore',
  });
  const registry: PrivateRegistry = {
    url,
    environment: environmentOf({ registry: url, userconfig: userConfig }),
    stop: () => void server.kill(),
  };
  await answers(url, () => server.exitCode === null).catch((error) => {
    registry.stop();
    throw error;
  });
  return registry;
}

/** npm and pnpm each read settings from variables of their own; who misses one would publish to the registry of the machine. */
function environmentOf(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const of = (tool: string) => Object.entries(settings).map(([name, value]) => [`${tool}_config_${name}`, value]);
  return Object.fromEntries([...of('npm'), ...of('pnpm')]);
}

async function answers(url: string, lives: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && lives(); await wait(100)) {
    const response = await fetch(`${url}-/ping`).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`the private registry at ${url} must answer within ${PATIENCE_MS / 1000} s`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
