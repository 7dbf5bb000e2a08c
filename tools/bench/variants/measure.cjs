// Runs in a new process: imports, constructs and synthesizes one app, and prints the cost of each step.
const { readdirSync, readFileSync, rmSync, mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const [variant, routes] = process.argv.slice(2);
const begin = processorTime();
const { App, Stack } = require('aws-cdk-lib/core');
const { Code, Function: LambdaFunction, Runtime } = require('aws-cdk-lib/aws-lambda');
const build = require(`./${variant}.cjs`);
const imported = processorTime();

const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
const app = new App({ outdir, analyticsReporting: false });
const stack = new Stack(app, 'Bench');
const handler = new LambdaFunction(stack, 'Handler', {
  runtime: Runtime.NODEJS_22_X,
  handler: 'index.handler',
  code: Code.fromInline('exports.handler = async () => ({ statusCode: 204 })'),
});
build(
  stack,
  handler,
  Array.from({ length: Number(routes) }, (_, index) => `/resource-${index}/{id}`),
);
const constructed = processorTime();

app.synth();
const synthesized = processorTime();

const template = readFileSync(
  join(
    outdir,
    readdirSync(outdir).find((file) => file.endsWith('.template.json')),
  ),
  'utf8',
);
rmSync(outdir, { recursive: true });
process.stdout.write(
  JSON.stringify({
    import: imported - begin,
    construct: constructed - imported,
    synth: synthesized - constructed,
    total: synthesized - begin,
    resources: Object.keys(JSON.parse(template).Resources).length,
    bytes: template.length,
  }),
);
