import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CodeBlock, codeBlocks } from './code-block';

const LIBRARY = dirname(require.resolve('aws-cdk-lib/package.json'));
const MODULES = ['aws-apigatewayv2', 'aws-apigatewayv2-authorizers', 'aws-apigatewayv2-integrations'];

/** Returns the examples in the READMEs of aws-cdk-lib, each in the program in which aws-cdk-lib compiles it. */
export function upstreamExamples(): CodeBlock[] {
  return MODULES.flatMap((module) => {
    const fixture = readFileSync(join(LIBRARY, 'rosetta', module.replaceAll('-', '_'), 'default.ts-fixture'), 'utf8');
    const readme = readFileSync(join(LIBRARY, module, 'README.md'), 'utf8');
    return codeBlocks(module, readme).map(({ at, code }) => ({ at, code: within(fixture, code) }));
  });
}

/** Renders an example in its fixture, with its imports and its declared constants at the top. */
function within(fixture: string, code: string): string {
  const imports = code.match(/^import .*$/gm) ?? [];
  const declared = code.match(/^declare const .*$/gm) ?? [];
  const rest = code.replace(/^(import|declare const) .*$/gm, '');
  return [...imports, ...declared, fixture.replace('/// here', rest)].join('\n');
}
