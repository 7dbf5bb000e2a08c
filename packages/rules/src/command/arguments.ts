import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

const FORMATS = ['table', 'json', 'sarif'] as const;
const FAIL_ON = ['error', 'warning', 'never'] as const;

/** The arguments of the command. */
export interface CommandArguments {
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly failOn: (typeof FAIL_ON)[number];
  readonly output?: string;
  readonly config?: string;
  readonly explain?: string;
  readonly all: boolean;
  readonly list: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** The text of `--help`. */
export const USAGE = `usage: apigwv2-rules [options] <cdk.out | template | folder> ...

Finds what fails at deployment, or later, in the HTTP APIs and WebSocket APIs of CloudFormation templates.

  --format table|json|sarif      the form of the report, one for all paths (default: table)
  --output <file>                writes the report to a file
  --fail-on error|warning|never  the least level of an open finding that exits with 1 (default: warning)
  --config <file>                levels and acknowledgements (default: apigwv2-rules.json, if it exists)
  --all                          shows notes too
  --list                         lists the rules
  --explain <rule>               explains a rule
  --version, --help

exit codes: 0 nothing open, 1 open findings, 2 something could not be checked`;

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string' },
  'fail-on': { type: 'string' },
  config: { type: 'string' },
  explain: { type: 'string' },
  all: { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * Parses the arguments of the command.
 *
 * @throws UsageError for an unknown option or value
 */
export function parseArguments(args: readonly string[]): CommandArguments {
  const { values, positionals } = parse(args);
  return {
    paths: positionals,
    format: oneOf('--format', FORMATS, values.format ?? 'table'),
    failOn: oneOf('--fail-on', FAIL_ON, values['fail-on'] ?? 'warning'),
    ...(values.output !== undefined && { output: values.output }),
    ...(values.config !== undefined && { config: values.config }),
    ...(values.explain !== undefined && { explain: values.explain }),
    all: values.all ?? false,
    list: values.list ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}; run apigwv2-rules --help`);
  }
}

function oneOf<Word extends string>(option: string, words: readonly Word[], given: string): Word {
  const word = words.find((one) => one === given);
  if (word === undefined) throw new UsageError(`${option} must be one of ${words.join(', ')}, got '${given}'`);
  return word;
}
