#!/usr/bin/env node
import { runCommand } from './command/command';

process.exitCode = runCommand(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  environment: process.env,
});
