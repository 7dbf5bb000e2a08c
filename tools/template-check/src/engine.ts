import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { preflightModules } from './preflight-modules';

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

function overlay(): readonly string[] {
  const folder = join(__dirname, 'overlay');
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

// The engine is bundled in aws-cdk-lib, so that only aws-cdk-lib can resolve it.
function bundledEngine(): EngineModule {
  return createRequire(require.resolve('aws-cdk-lib/package.json'))('@aws/cloudformation-validate');
}

/** The additions to the own rules and schemas of an engine. */
export interface EngineParts {
  /** Whether it has the stricter schemas. */
  readonly overlay: boolean;
  /** Whether it has the rules of cdk-preflight. */
  readonly preflight: boolean;
}

const ALL: EngineParts = { overlay: true, preflight: true };

type Validate = (template: object | string, region?: string) => Report;
const engines = new Map<string, Validate>();

/**
 * Validates a template with an engine. An engine is built once per process, which takes seconds; a template takes
 * milliseconds.
 */
export function runEngine(template: object | string, region?: string, parts: EngineParts = ALL): Report {
  const key = JSON.stringify(parts);
  const validate = engines.get(key) ?? build(parts);
  engines.set(key, validate);
  return validate(template, region);
}

function build(parts: EngineParts): Validate {
  const { CompositeEngine, TemplateContent } = bundledEngine();
  const engine = new CompositeEngine({
    ...(parts.preflight && { regoRules: preflightModules() }),
    ...(parts.overlay && {
      schemaValidatorConfig: { additionalSchemas: overlay().map((schema) => ({ schema })) },
    }),
  });
  return (template, region) =>
    engine.validateTemplate(new TemplateContent(typeof template === 'string' ? template : JSON.stringify(template)), {
      detailLevel: 'STANDARD',
      pseudoParameterOverrides: region === undefined ? {} : { region },
    });
}
