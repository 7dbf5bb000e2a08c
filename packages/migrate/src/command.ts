import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findFiles } from './find-files';
import { migrate } from './migrate';
import { renderReport } from './report';

const USAGE = `usage: npx @apigwv2/migrate [--write] [--keep] [file or folder ...]

Rewrites imports from aws-cdk-lib/aws-apigatewayv2, its integrations and its authorizers to the @apigwv2 packages, and
lists the changes to make by hand and those that a deployment makes. Without --write it is a dry run. Without paths it
reads the current folder, except for node_modules, cdk.out, dist, coverage, hidden folders and compiled files.

With --keep it also adds the options that keep deployed resources as they are, such as securityGroups: [] of a VPC link,
to the definitions whose imports move in the same run.`;

const FLAG = { type: 'boolean', default: false } as const;

/**
 * Runs the command.
 *
 * @param args the arguments of the command
 * @param print the function that prints a line of output
 * @returns the exit code: 0 for success, 2 for unknown options or missing files
 */
export function runCommand(args: readonly string[], print: (line: string) => void): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { write: FLAG, keep: FLAG, help: FLAG },
    });
    if (values.help) {
      print(USAGE);
      return 0;
    }
    const files = findFiles(positionals.length > 0 ? positionals : ['.']);
    const migrations = new Map(
      files.map((file) => [file, migrate(file, readFileSync(file, 'utf8'), { keep: values.keep })]),
    );
    for (const [file, { packages, text }] of migrations) {
      if (values.write && packages.length > 0) writeFileSync(file, text);
    }
    for (const line of renderReport(migrations, values)) print(line);
    return 0;
  } catch (error) {
    print(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}
