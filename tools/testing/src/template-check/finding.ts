/** Something that the engine, the overlay, our own rules or cdk-preflight say about a template. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
  readonly message: string;
  readonly logicalId?: string;
  readonly resourceType?: string;
  readonly property?: string;
}

/** One finding on one line: where, which rule, what. */
export function renderFinding(finding: Finding): string {
  const place = [finding.logicalId, finding.property].filter(Boolean).join(' ') || '(template)';
  return `${place}: ${finding.rule} ${finding.message}`;
}
