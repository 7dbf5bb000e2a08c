import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName, makeIntegration, stemOf } from './make-integration';

const WORKSPACE = join(__dirname, '../../..');
const [name, ...others] = process.argv.slice(2);

if (name === undefined || others.length > 0) {
  console.error('usage: npm run new-integration -- HttpNAME or WebSocketNAME');
  process.exitCode = 2;
} else {
  try {
    const files = makeIntegration(join(WORKSPACE, 'packages/integrations'), name);
    const changeset = `.changeset/${fileName(stemOf(name))}.md`;
    const text = `\`${stemOf(name)}Integration\` says here what it lets users do.`;
    writeFileSync(join(WORKSPACE, changeset), `---\n"@apigwv2/integrations": minor\n---\n\n${text}\n`);
    for (const file of files) console.log(`wrote packages/integrations/${file}`);
    console.log(`wrote ${changeset}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
