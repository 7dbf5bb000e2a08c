import { toPassTemplateCheck } from './to-pass-template-check';

expect.extend({ toPassTemplateCheck });
