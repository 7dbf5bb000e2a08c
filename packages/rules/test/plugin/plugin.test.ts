import { join } from 'node:path';
import { http } from '../../src/examples/template';
import type { ValidatedConstruct, ValidationContext } from '../../src/plugin/context';
import { ApiGatewayV2Rules } from '../../src/plugin/plugin';
import { RULES } from '../../src/rules';
import { BROKEN, folderWith, GOOD, NOTED, SUSPICIOUS } from '../command/run';

/** Returns what the AWS CDK gives a plugin: before 2.257, the paths of templates only. */
function contextOf(template: unknown, more: Partial<ValidationContext> = {}): ValidationContext {
  return { templatePaths: [join(folderWith({ 'Shop.template.json': template }), 'Shop.template.json')], ...more };
}

const construct = (context: unknown): ValidatedConstruct => ({
  node: { metadata: [], tryFindChild: () => undefined, tryGetContext: () => context },
});

let written: jest.SpyInstance;

beforeEach(() => {
  written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => written.mockRestore());

describe('validate', () => {
  test('returns a violation for each resource', () => {
    const context = contextOf(BROKEN);
    expect(new ApiGatewayV2Rules().validate(context)).toEqual({
      success: false,
      pluginVersion: require('../../package.json').version,
      violations: [
        {
          ruleName: 'invalid-route-key',
          description: expect.stringContaining("got 'GET books'"),
          fix: expect.any(String),
          severity: 'error',
          ruleMetadata: { why: expect.any(String), source: expect.any(String) },
          violatingResources: [
            {
              resourceLogicalId: 'Route',
              templatePath: context.templatePaths[0],
              locations: ['Properties/RouteKey'],
            },
          ],
        },
      ],
    });
  });

  test('is a success for warnings, and returns them', () => {
    const { success, violations } = new ApiGatewayV2Rules().validate(contextOf(SUSPICIOUS, { stackTemplates: [] }));
    expect(success).toBe(true);
    expect(violations).toMatchObject([{ ruleName: 'cors-max-age-unused', severity: 'warning' }]);
  });

  test('returns notes on request, as information', () => {
    const context = contextOf(NOTED, {
      stackTemplates: [],
    });
    const of = (all: boolean) => new ApiGatewayV2Rules({ all }).validate(context).violations;
    expect(of(false)).toEqual([]);
    expect(of(true)).toMatchObject([{ ruleName: 'route-never-reached', severity: 'info' }]);
  });

  test('has the whole resource as the place of a finding without a property', () => {
    const { violations } = new ApiGatewayV2Rules().validate(
      contextOf(http({ Stage: undefined }), { stackTemplates: [] }),
    );
    expect(violations).toMatchObject([{ ruleName: 'api-without-stage', violatingResources: [{ locations: [] }] }]);
  });

  test.each([
    ['a template that does not parse', '{', /could not check .*Shop.template.json: .*the JSON must be valid/],
    ['a template that is a list', [], /a template must be an object/],
  ])('reports %s, and does not throw', (_say, template, message) => {
    const { success, violations } = new ApiGatewayV2Rules().validate(contextOf(template));
    expect(success).toBe(false);
    expect(violations).toMatchObject([{ ruleName: 'rules-failed', severity: 'error' }]);
    expect(violations[0]?.description).toMatch(message);
  });

  test('reports a rule that fails, and what the others find', () => {
    const [first] = RULES;
    const check = jest.spyOn(first as (typeof RULES)[number], 'check').mockImplementation(() => {
      throw new Error('no such property');
    });
    const { success, violations } = new ApiGatewayV2Rules().validate(contextOf(BROKEN));
    check.mockRestore();
    expect(success).toBe(false);
    expect(violations.map(({ ruleName }) => ruleName)).toEqual(['rules-failed', 'invalid-route-key']);
    expect(violations[0]?.description).toBe(`the rule ${first?.id} failed: no such property`);
  });

  test('accepts an app without stacks', () => {
    expect(new ApiGatewayV2Rules().validate({ templatePaths: [] })).toMatchObject({ success: true, violations: [] });
  });
});

describe('what the AWS CDK drops', () => {
  test('is printed: warnings before 2.257', () => {
    new ApiGatewayV2Rules().validate(contextOf(SUSPICIOUS));
    expect(written.mock.calls.join('')).toMatch(
      /^warning {2}cors-max-age-unused .*\n(?:.*\n)*0 errors, 1 warning in 1 template\n$/,
    );
  });

  test.each([
    ['beside an error, which is reported with them', contextOf(BROKEN)],
    ['of a newer version, which shows them', contextOf(SUSPICIOUS, { stackTemplates: [] })],
    ['that do not exist', contextOf(GOOD)],
    ['of stacks outside of a Stage', contextOf(BROKEN, { stackTemplates: [], appConstruct: construct(false) })],
  ])('is not printed for findings %s', (_say, context) => {
    new ApiGatewayV2Rules().validate(context);
    expect(written).not.toHaveBeenCalled();
  });
});

describe('the plugin', () => {
  test('has a name without a slash, the version of the package, and the IDs of the rules', () => {
    const { name, version, ruleIds } = new ApiGatewayV2Rules();
    expect(name).toBe('apigwv2');
    expect(version).toBe(require('../../package.json').version);
    expect(ruleIds).toHaveLength(RULES.length);
  });
});
