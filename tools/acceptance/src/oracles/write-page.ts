import { writeFileSync } from 'node:fs';
import { ORACLE_PAGE, renderOraclePage } from './oracle-page';
import { verdicts } from './verdict';

writeFileSync(ORACLE_PAGE, renderOraclePage(verdicts()));
