import type { Rule } from '../find/rule';
import { APIS_RULES } from './apis';
import { AUTHORIZERS_RULES } from './authorizers';
import { DOMAINS_RULES } from './domains';
import { INTEGRATIONS_RULES } from './integrations';
import { ROUTES_RULES } from './routes';
import { STAGES_RULES } from './stages';
import { WEBSOCKET_RULES } from './websocket';

/** All rules, by the part of an API that they are about. */
export const RULES: readonly Rule[] = [
  ...ROUTES_RULES,
  ...WEBSOCKET_RULES,
  ...INTEGRATIONS_RULES,
  ...AUTHORIZERS_RULES,
  ...STAGES_RULES,
  ...APIS_RULES,
  ...DOMAINS_RULES,
];
