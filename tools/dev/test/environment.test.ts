import { delimiter } from 'node:path';
import { environment } from '../src/environment.mjs';

describe('environment', () => {
  test('removes the settings that npm hands to its scripts', () => {
    const inner = environment(['/workspace'], { npm_lifecycle_event: 'test', npm_config_yes: 'true' });

    expect(inner).not.toHaveProperty('npm_lifecycle_event');
    expect(inner).not.toHaveProperty('npm_config_yes');
  });

  test('keeps the settings that reach the registry', () => {
    const outer = { npm_config_registry: 'https://registry.example', HOME: '/home' };

    expect(environment(['/workspace'], outer)).toMatchObject(outer);
  });

  test('puts the binaries of the workspace before those of the machine', () => {
    const path = environment(['/toolchain', '/workspace'], { PATH: '/usr/bin' })['PATH']?.split(delimiter);

    expect(path).toEqual(['/toolchain/node_modules/.bin', '/workspace/node_modules/.bin', '/usr/bin']);
  });

  test('runs Nx without a daemon and without its cloud', () => {
    expect(environment([], {})).toMatchObject({ NX_DAEMON: 'false', NX_NO_CLOUD: 'true' });
  });
});
