import { join } from 'node:path';
import { makePackage } from './make-package';

const [name, ...others] = process.argv.slice(2);

if (name === undefined || others.length > 0) {
  console.error('usage: npm run new-package -- NAME');
  process.exitCode = 2;
} else {
  try {
    console.log(`made ${makePackage(join(__dirname, '../../..'), name)}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
