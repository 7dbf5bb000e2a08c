import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Resource, SourceLine } from '@apigwv2/assembly';
import type { Finding } from '../find/finding';
import type { Rule } from '../find/rule';
import { RULES } from '../rules';
import { packageVersion } from '../version';
import { resourceName, sourceOf } from './place';
import type { Report } from './table';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const PACKAGE = 'https://www.npmjs.com/package/@apigwv2/rules';

/** Renders a report as SARIF 2.1.0, which code scanning services read. */
export function renderSarif({ world, findings, failures, refused }: Report): string {
  const used = RULES.filter(({ id }) => findings.some(({ rule }) => rule.id === id));
  const notifications = [
    ...world.unread.map(({ file, reason }) => `${file}: ${reason}`),
    ...failures.map(({ rule, message }) => `the rule ${rule} failed: ${message}`),
    ...refused,
  ].map((text) => ({ level: 'error', message: { text: sentence(text) } }));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: '@apigwv2/rules',
            informationUri: PACKAGE,
            semanticVersion: packageVersion(),
            version: packageVersion(),
            rules: used.map(renderRule),
          },
        },
        invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => renderResult(finding, used)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function renderRule({ id, title, why, fix, source, level }: Rule): object {
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: `${sentence(title)} ${why}` },
    help: { text: `${sentence(fix)} Source: ${source}` },
    helpUri: PACKAGE,
    defaultConfiguration: { level },
  };
}

function renderResult(
  { rule, level, resource, property, what, fix, acknowledged, related }: Finding,
  used: readonly Rule[],
): object {
  const fingerprint = [rule.id, resourceName(resource), property].join(' ');
  return {
    ruleId: rule.id,
    ruleIndex: used.findIndex(({ id }) => id === rule.id),
    level,
    message: { text: `${sentence(what)} ${sentence(fix)}` },
    locations: [locationOf(resource)],
    ...(related.length > 0 && { relatedLocations: related.map((one, id) => ({ id: id + 1, ...locationOf(one) })) }),
    partialFingerprints: { 'apigwv2/v1': createHash('sha256').update(fingerprint).digest('hex').slice(0, 32) },
    ...(acknowledged !== undefined && {
      suppressions: [
        { kind: acknowledged.by === 'config' ? 'external' : 'inSource', justification: acknowledged.reason },
      ],
    }),
  };
}

/** The line of the user's code first, and the line in the template otherwise. */
function locationOf(resource: Resource): object {
  const line: SourceLine = sourceOf(resource) ?? { file: resource.template.path, line: 1 };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(line.file) },
      region: { startLine: line.line, ...(line.column !== undefined && { startColumn: line.column }) },
    },
    logicalLocations: [{ fullyQualifiedName: resourceName(resource), kind: 'resource' }],
  };
}

/** A file in the current folder, which is the root of a repository, has a relative URI there. */
function uriOf(file: string): string {
  const near = relative(process.cwd(), resolve(file));
  if (near.startsWith('..')) return pathToFileURL(file).href;
  return near.split(sep).map(encodeURIComponent).join('/');
}

/** Ends a string with a period, and starts it with a capital, unless it starts with the name of a file or a resource. */
function sentence(text: string): string {
  const start = /^(?:[a-z]+) /.test(text) ? text.slice(0, 1).toUpperCase() : text.slice(0, 1);
  return `${start}${text.slice(1)}.`.replace(/\.\.$/, '.');
}
