import type { Finding } from './finding';

/** An error that ends a check whose input is missing or cannot be read. */
export class FindingError extends Error {
  constructor(readonly finding: Finding) {
    super(`${finding.where}: ${finding.found}`);
    this.name = 'FindingError';
  }
}
