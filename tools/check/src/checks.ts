import { api } from './api';
import { changeset } from './changeset';
import type { Check } from './check';
import { defects } from './defects';
import { graph } from './graph';
import { imports } from './imports';
import { links } from './links';
import { manifest } from './manifest';
import { shape } from './shape';
import { surface } from './surface';
import { text } from './text';

/** All checks, in the order in which they run. */
export const CHECKS: readonly Check[] = [
  graph,
  manifest,
  shape,
  api,
  imports,
  surface,
  defects,
  changeset,
  links,
  text,
];
