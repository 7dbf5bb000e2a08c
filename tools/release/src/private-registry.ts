import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

/** A registry for one rehearsal. */
export interface PrivateRegistry {
  readonly url: string;
  /** The settings of npm and pnpm to publish to it. */
  readonly environment: NodeJS.ProcessEnv;
  stop(): void;
}

/**
 * It has the packages of the workspace, and the libraries that they depend on: without an uplink, none is taken from another
 * registry.
 */
const CONFIG = `
storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
uplinks: {}
packages:
  '**': { access: $all, publish: $all }
web: { enable: false }
log: { type: stdout, format: pretty, level: warn }
middlewares: {}
`;

const TIMEOUT_MS = 60_000;

/** Starts a registry on the loopback interface, which keeps its files in a folder. */
export async function startPrivateRegistry(folder: string): Promise<PrivateRegistry> {
  mkdirSync(folder, { recursive: true });
  const host = `127.0.0.1:${await freePort()}`;
  const [config, userConfig] = [join(folder, 'config.yaml'), join(folder, 'npmrc')];
  writeFileSync(config, CONFIG);
  writeFileSync(userConfig, `//${host}/:_authToken=not-validated\n`);
  const binary = join(__dirname, '../node_modules/verdaccio/bin/verdaccio');
  const server = fork(binary, ['--config', config, '--listen', host], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // Verdaccio sends a message to its parent once it listens.
  const started = once(server, 'message', { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const exited = once(server, 'exit').then(([code]) => {
    throw new Error(`the private registry must start, got exit code ${code}`);
  });
  const stop = () => void server.kill();
  await Promise.race([started, exited]).catch((error) => {
    stop();
    throw error;
  });
  const url = `http://${host}/`;
  return { url, environment: environmentOf({ registry: url, userconfig: userConfig }), stop };
}

/** npm and pnpm each read variables of their own; without one of them, a tool publishes to its configured registry. */
function environmentOf(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const of = (tool: string) => Object.entries(settings).map(([name, value]) => [`${tool}_config_${name}`, value]);
  return Object.fromEntries([...of('npm'), ...of('pnpm')]);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
