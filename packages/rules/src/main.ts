#!/usr/bin/env node
import { runCommand } from './index';

process.exitCode = runCommand(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  environment: process.env,
});
