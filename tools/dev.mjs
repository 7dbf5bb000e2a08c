// Runs a command of the workspace on a machine that has only Node.js and npm.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './dev/src/commands.mjs';

const workspace = join(dirname(fileURLToPath(import.meta.url)), '..');

process.exitCode = runCommand(workspace, process.argv.slice(2));
