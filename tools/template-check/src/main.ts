import { resolve } from 'node:path';
import { checkKeptTemplates } from './check-kept-templates';

const { lines, passed } = checkKeptTemplates(process.argv[2] ?? resolve(__dirname, '../../..'));
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = passed ? 0 : 1;
