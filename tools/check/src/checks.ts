import { changeset } from './changeset';
import type { Check } from './check';
import { defects } from './defects';
import { links } from './links';
import { loading } from './loading';
import { lockFile } from './lock-file';
import { manifest } from './manifest';
import { medianSize } from './median-size';
import { ruleLevels } from './rule-levels';
import { surface } from './surface';

/** All checks, in the order in which they run. */
export const CHECKS: readonly Check[] = [
  manifest,
  medianSize,
  loading,
  surface,
  defects,
  changeset,
  ruleLevels,
  links,
  lockFile,
];
