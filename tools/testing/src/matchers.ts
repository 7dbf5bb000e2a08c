import { writeCoveredRows } from './surface/covered-rows';
import { toCoverSurface } from './surface/to-cover-surface';
import { toPassTemplateCheck } from './template-check/to-pass-template-check';
import { toThrowDefinitionError } from './to-throw-definition-error';

expect.extend({ toCoverSurface, toPassTemplateCheck, toThrowDefinitionError });

afterAll(writeCoveredRows);
