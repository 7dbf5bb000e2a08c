import { writeCoveredRows } from './surface/covered-rows';
import { toCoverSurface } from './surface/to-cover-surface';
import { toThrowDefinitionError } from './to-throw-definition-error';

expect.extend({ toCoverSurface, toThrowDefinitionError });

afterAll(writeCoveredRows);
