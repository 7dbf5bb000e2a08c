import { createHash } from 'node:crypto';
import { isAbsolute, relative, sep } from 'node:path';
import { lineOf, type Resource, type SourceLine } from '@apigwv2/assembly';
import type { Finding } from '../find/finding';
import type { Rule } from '../find/rule';
import { RULES } from '../rules';
import { packageVersion } from '../version';
import { resourceName } from './place';
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
        { kind: acknowledged.by === 'metadata' ? 'inSource' : 'external', justification: acknowledged.reason },
      ],
    }),
  };
}

/** The line of the user's code first, and the line in the template otherwise. */
function locationOf(resource: Resource): object {
  const line: SourceLine = resource.createdAt ?? lineOf(resource) ?? { file: resource.template.file, line: 1 };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(line.file) },
      region: { startLine: line.line, ...(line.column !== undefined && { startColumn: line.column }) },
    },
    logicalLocations: [{ fullyQualifiedName: resourceName(resource), kind: 'resource' }],
  };
}

function uriOf(file: string): string {
  const path = isAbsolute(file) ? relative(process.cwd(), file) : file;
  return path.split(sep).map(encodeURIComponent).join('/');
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`.replace(/\.\.$/, '.');
}
