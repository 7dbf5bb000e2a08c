/** A finding of the engine, of the schema overlay, or of a rule, about a template. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
  readonly message: string;
  readonly logicalId?: string;
  readonly resourceType?: string;
  readonly property?: string;
  /** The logical IDs of the other resources that take part. */
  readonly related?: readonly string[];
}

/** Renders a finding as one line: its place, its rule and its message. */
export function renderFinding(finding: Finding): string {
  const place = [finding.logicalId, finding.property].filter(Boolean).join(' ') || '(template)';
  return `${place}: ${finding.rule} ${finding.message}`;
}
