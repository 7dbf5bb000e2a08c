// Packs the package in the current folder as it would be published, and judges the tarball.

import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';

register();
createRequire(import.meta.url)('./src/package-tarball.ts');
