import { APIS } from './apis';
import { AUTHORIZERS } from './authorizers';
import { DOMAINS } from './domains';
import { INTEGRATIONS } from './integrations';
import type { ParityCase } from './parity-case';
import { ROUTES } from './routes';
import { STAGES } from './stages';

/** The grammars whose rules stood in other packages before. */
export const PARITY_CASES: readonly ParityCase[] = [
  ...ROUTES,
  ...STAGES,
  ...APIS,
  ...AUTHORIZERS,
  ...DOMAINS,
  ...INTEGRATIONS,
];
