import type { Outcome } from './check';

/** Renders the outcome of a check: one line, or its findings. */
export function renderReport(name: string, { findings, summary }: Outcome): string {
  const line = `${name}: ${summary}`;
  if (findings.length === 0) return line;
  const parts = findings.map(({ where, must, found, fix }) =>
    [`  ${where}`, `    must:  ${must}`, `    found: ${indent(found)}`, `    do:    ${fix}`].join('\n'),
  );
  return [`${line}: RED, ${count(findings.length)}`, ...parts].join('\n');
}

function count(findings: number): string {
  return findings === 1 ? '1 finding' : `${findings} findings`;
}

function indent(text: string): string {
  return text.trimEnd().split('\n').join('\n           ');
}
