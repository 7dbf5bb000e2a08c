import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { preflightModules, type RegoModule } from './preflight-modules';

interface Diagnostic {
  readonly ruleId: string;
  readonly severity: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
  readonly message: string;
  readonly propertyPath?: string;
  readonly entity?: { readonly logicalId: string; readonly resourceType?: string };
}

interface Report {
  readonly status: 'OK' | 'ANALYSIS_INCOMPLETE' | 'ERROR';
  readonly diagnostics: readonly Diagnostic[];
}

interface Engine {
  validateTemplate(template: unknown, config: object): Report;
}

/** The part of `@aws/cloudformation-validate` that the check uses. */
interface EngineModule {
  readonly CompositeEngine: new (config: object) => Engine;
  readonly TemplateContent: new (content: string) => unknown;
}

function contents(folder: string): RegoModule[] {
  return readdirSync(join(__dirname, folder))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(__dirname, folder, name), 'utf8') }));
}

// The engine is bundled in aws-cdk-lib, so that only aws-cdk-lib can resolve it.
function bundledEngine(): EngineModule {
  return createRequire(require.resolve('aws-cdk-lib/package.json'))('@aws/cloudformation-validate');
}

let validate: ((template: object | string, region?: string) => Report) | undefined;

/**
 * Validates a template with the engine. The engine is built once per process, which takes seconds; a template takes
 * milliseconds.
 */
export function runEngine(template: object | string, region?: string): Report {
  validate ??= build();
  return validate(template, region);
}

function build(): (template: object | string, region?: string) => Report {
  const { CompositeEngine, TemplateContent } = bundledEngine();
  const engine = new CompositeEngine({
    regoRules: [...contents('rules'), ...preflightModules()],
    schemaValidatorConfig: { additionalSchemas: contents('overlay').map(({ content }) => ({ schema: content })) },
  });
  return (template, region) =>
    engine.validateTemplate(new TemplateContent(typeof template === 'string' ? template : JSON.stringify(template)), {
      detailLevel: 'STANDARD',
      pseudoParameterOverrides: region === undefined ? {} : { region },
    });
}
