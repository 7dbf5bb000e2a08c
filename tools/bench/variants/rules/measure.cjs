// Runs in a new process: checks the templates of a folder with one of the engines, and prints what it costs.
const { readdirSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const ENGINES = {
  node: () => undefined,
  rules: (folder) => {
    const { check } = require('@apigwv2/rules');
    const { passed, report } = check(folder);
    if (!passed) throw new Error(report);
  },
  // The engine is bundled in aws-cdk-lib, with its schemas and without the rules that the CDK adds.
  aws: (folder) => {
    const bundled = createRequire(require.resolve('aws-cdk-lib/package.json'));
    const { CompositeEngine, TemplateContent } = bundled('@aws/cloudformation-validate');
    const engine = new CompositeEngine({});
    for (const file of readdirSync(folder)) {
      const content = new TemplateContent(readFileSync(join(folder, file), 'utf8'));
      engine.validateTemplate(content, { detailLevel: 'STANDARD' });
    }
  },
};

const [engine, folder] = process.argv.slice(2);
const begin = processorTime();
ENGINES[engine](folder);
const milliseconds = processorTime() - begin;
// In kilobytes on every platform.
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, megabytes }));
