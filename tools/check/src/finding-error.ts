import type { Finding } from './finding';

/** Ends a check whose input is missing or unreadable: without input nothing may pass. */
export class FindingError extends Error {
  constructor(readonly finding: Finding) {
    super(`${finding.where}: ${finding.found}`);
    this.name = 'FindingError';
  }
}
