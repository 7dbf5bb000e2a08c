import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Output, runCommand } from '../../src/command/command';
import { http } from '../../src/examples/template';

/** The exit code and the output of a run of the command. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Options of a run. */
export interface RunSettings {
  readonly isTTY?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs the command. */
export function run(args: readonly string[], { isTTY = false, environment = {} }: RunSettings = {}): Run {
  const [out, err] = [recorder(isTTY), recorder(isTTY)];
  const code = runCommand(args, { out, err, environment });
  return { code, out: out.text(), err: err.text() };
}

function recorder(isTTY: boolean): Output & { text(): string } {
  const texts: string[] = [];
  return { isTTY, write: (text) => texts.push(text), text: () => texts.join('') };
}

/** Writes files into a new folder, and returns its path. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, undefined, 1));
  }
  return folder;
}

/** A template without a mistake. */
export const GOOD = http();

/** A template with the error `invalid-route-key`. */
export const BROKEN = http({ Route: { RouteKey: 'GET books' } });

/** A template with the warning `cors-max-age-unused`. */
export const SUSPICIOUS = http({ Api: { CorsConfiguration: { AllowOrigins: ['*'], MaxAge: 86401 } } });

/** A template with the note `route-never-reached`. */
export const NOTED = http({
  Route: { RouteKey: '$default' },
  Route2: { RouteKey: 'ANY /' },
  Route3: { RouteKey: 'ANY /{proxy+}' },
});
