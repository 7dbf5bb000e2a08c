import { delimiter } from 'node:path';
import { environment } from '../src/environment.mjs';

describe('environment', () => {
  test('what npm tells its own scripts stays outside', () => {
    const inner = environment('/workspace', {
      npm_lifecycle_event: 'test',
      npm_config_yes: 'true',
    });

    expect(inner).not.toHaveProperty('npm_lifecycle_event');
    expect(inner).not.toHaveProperty('npm_config_yes');
  });

  test('the way to the registry is handed on', () => {
    const outer = { npm_config_registry: 'https://registry.example', HOME: '/home' };

    expect(environment('/workspace', outer)).toMatchObject(outer);
  });

  test('the binaries of the workspace come before those of the machine', () => {
    const path = environment('/workspace', { PATH: '/usr/bin' })['PATH']?.split(delimiter);

    expect(path).toEqual(['/workspace/.toolchain/pnpm/node_modules/.bin', '/workspace/node_modules/.bin', '/usr/bin']);
  });

  test('nx runs alone: without a daemon and without its cloud', () => {
    expect(environment('/workspace', {})).toMatchObject({
      NX_DAEMON: 'false',
      NX_NO_CLOUD: 'true',
    });
  });
});
