import { writeFileSync } from 'node:fs';
import { type Progress, ReadError, readWorld } from '@apigwv2/assembly';
import { runRules } from '../find/run-rules';
import { RULES } from '../rules';
import { colors, showsColors } from '../show/colors';
import { explain, listRules } from '../show/explain';
import { renderJson } from '../show/json';
import { renderSarif } from '../show/sarif';
import { openFindings } from '../show/summary';
import { type Report, renderTable } from '../show/table';
import { packageVersion } from '../version';
import { type CommandArguments, parseArguments, USAGE } from './arguments';
import { readConfig, unknownRule } from './read-config';
import { hasOnlyRefusedTypes, refusedTypes } from './refused-types';
import { UsageError } from './usage-error';

/** A stream that the command writes to. */
export interface Output {
  /** Whether it is a terminal. */
  readonly isTTY?: boolean;
  /** Writes a string. */
  write(text: string): unknown;
}

/** The streams and the environment of the command. */
export interface CommandContext {
  /** The stream of the report. */
  readonly out: Output;
  /** The stream of messages about the run. */
  readonly err: Output;
  /** The environment variables. @default - none */
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Runs the command.
 *
 * @returns the exit code: 0 if nothing is open, 1 for open findings, 2 if something could not be checked
 */
export function runCommand(args: readonly string[], context: CommandContext): number {
  const { out, err } = context;
  try {
    const parsed = parseArguments(args);
    const text = information(parsed);
    if (text !== undefined) {
      out.write(text);
      return 0;
    }
    return checkPaths(parsed, context);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ReadError)) throw error;
    err.write(`${error.message}\n`);
    return 2;
  }
}

/** Returns what the command tells without reading templates. */
function information({ help, version, list, explain: id, paths }: CommandArguments): string | undefined {
  if (help) return `${USAGE}\n`;
  if (version) return `${packageVersion()}\n`;
  if (list) return listRules(RULES);
  if (id !== undefined) {
    const rule = RULES.find((one) => one.id === id);
    if (rule === undefined) throw new UsageError(unknownRule(id));
    return explain(rule);
  }
  if (paths.length === 0) throw new UsageError(`name a template, a folder or cdk.out\n\n${USAGE}`);
  return undefined;
}

/** Checks each path on its own, and writes one report: that of several paths is one document, too. */
function checkPaths(parsed: CommandArguments, context: CommandContext): number {
  const config = readConfig(parsed.config);
  const reports = parsed.paths.map((path): Report => {
    const world = readWorld(path, progressOn(context.err));
    const { findings, failures } = runRules(world, { config });
    const shown = findings.filter(({ level }) => parsed.all || level !== 'note');
    return { world, findings: shown, failures, refused: refusedTypes(world) };
  });
  write(
    {
      world: {
        templates: reports.flatMap(({ world }) => world.templates),
        unread: reports.flatMap(({ world }) => world.unread),
      },
      findings: reports.flatMap(({ findings }) => findings),
      failures: reports.flatMap(({ failures }) => failures),
      refused: reports.flatMap(({ refused }) => refused),
    },
    parsed,
    context,
  );
  return Math.max(...reports.map((report) => exitCode(report, parsed)));
}

function write(report: Report, { format, output }: CommandArguments, { out, environment = {} }: CommandContext): void {
  const isTerminal = output === undefined && out.isTTY === true;
  const text = {
    table: () => renderTable(report, colors(showsColors(isTerminal, environment))),
    json: () => renderJson(report),
    sarif: () => renderSarif(report),
  }[format]();
  if (output === undefined) out.write(text);
  else writeOutput(output, text);
}

function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(
      `${file}: the file must be writable, got ${(error as NodeJS.ErrnoException).code}; correct --output`,
    );
  }
}

function exitCode({ world, findings, failures }: Report, { failOn }: CommandArguments): number {
  if (world.unread.length > 0 || failures.length > 0 || hasOnlyRefusedTypes(world)) return 2;
  const failing = { error: ['error'], warning: ['error', 'warning'], never: [] as string[] }[failOn];
  return openFindings(findings).some(({ level }) => failing.includes(level)) ? 1 : 0;
}

/** Returns a function that shows how many files are read, on a terminal and for many files only. */
function progressOn(err: Output): Progress | undefined {
  if (err.isTTY !== true) return undefined;
  return (read, total) => {
    if (total < 50) return;
    err.write(read < total ? `\rreading ${read} of ${total} files` : '\r\u001b[K');
  };
}
