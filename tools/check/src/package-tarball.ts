import { packedPackageFindings } from './packed-package';
import { renderReport } from './report';

const findings = packedPackageFindings(process.cwd());
console.log(renderReport('package', { findings, summary: 'what would be published' }));
process.exitCode = findings.length === 0 ? 0 : 1;
