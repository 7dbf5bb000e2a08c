import { Template } from 'aws-cdk-lib/assertions';
import { App, CfnResource, ContextProvider, Lazy, NestedStack, Stack, Stage } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { currentKeeper } from '../src/kept-templates/current-keeper';
import { TemplateKeeper } from '../src/kept-templates/template-keeper';

const keptBy = (test: string) =>
  currentKeeper()
    .entries()
    .filter(({ tests }) => tests.includes(`tools/testing/test/keep-templates.test.ts: ${test}`))
    .map(({ stack, region }) => ({ stack, region }));

const wait = (scope: Stack) => new CfnResource(scope, 'Wait', { type: 'AWS::CloudFormation::WaitConditionHandle' });

test('keeps the templates of stacks, nested stacks and nested stages', () => {
  const app = new App();
  const outer = new Stack(app, 'Outer', { env: { region: 'eu-west-1' } });
  wait(new NestedStack(outer, 'Nested'));
  new Stack(app, 'Empty');
  const stage = new Stage(app, 'Stage');
  new CfnResource(new Stack(stage, 'Inner'), 'Other', { type: 'AWS::CloudFormation::WaitConditionHandle' });
  Template.fromStack(outer);
  expect(keptBy('keeps the templates of stacks, nested stacks and nested stages')).toEqual([
    { stack: expect.stringMatching(/^StageInner/), region: undefined },
    { stack: 'Outer', region: undefined },
    { stack: expect.stringMatching(/^OuterNested.*\.nested$/), region: undefined },
  ]);
});

test('keeps the region of an assembly', () => {
  const stack = new Stack(new App(), 'Regional', { env: { region: 'eu-west-1' } });
  new CfnResource(stack, 'Here', { type: 'AWS::CloudFormation::WaitConditionHandle' });
  Template.fromStack(stack);
  expect(keptBy('keeps the region of an assembly')).toEqual([{ stack: 'Regional', region: 'eu-west-1' }]);
});

test('keeps the rules that a construct has warned of, for the resources below it', () => {
  const stack = new Stack(new App(), 'Warned');
  const outer = new Construct(stack, 'Outer');
  outer.node.addMetadata('apigwv2:said', 'no-routes');
  new CfnResource(outer, 'Inner', { type: 'AWS::CloudFormation::WaitConditionHandle' });
  new CfnResource(stack, 'Other', { type: 'AWS::CloudFormation::WaitConditionHandle' });
  Template.fromStack(stack);
  const [kept] = currentKeeper()
    .entries()
    .filter((one) => one.stack === 'Warned');
  expect(kept?.said).toEqual([expect.stringMatching(/^no-routes OuterInner[0-9A-F]{8}$/)]);
});

test('skips an assembly that lacks context, which is never deployed', () => {
  const synthesized = (context: { readonly [key: string]: string }) => {
    const stack = new Stack(new App({ context }), 'Lookup', { env: { account: '111111111111', region: 'eu-west-1' } });
    ContextProvider.getValue(stack, { provider: 'ssm', dummyValue: 'dummy' });
    new CfnResource(stack, 'Here', { type: 'AWS::CloudFormation::WaitConditionHandle' });
    return App.of(stack) as App;
  };
  const keeper = new TemplateKeeper();
  const first = synthesized({}).synth();
  keeper.keep(first, 'a.test.ts: first');
  expect(keeper.entries()).toEqual([]);
  const [missing] = first.manifest.missing ?? [];
  keeper.keep(synthesized({ [missing?.key ?? '']: 'found' }).synth(), 'a.test.ts: second');
  expect(keeper.entries()).toMatchObject([{ tests: ['a.test.ts: second'] }]);
});

test('keeps each content once, with its tests', () => {
  const synthesized = () => {
    const app = new App();
    new CfnResource(new Stack(app, 'Same'), 'Same', { type: 'AWS::CloudFormation::WaitConditionHandle' });
    return app.synth();
  };
  const keeper = new TemplateKeeper();
  const assembly = synthesized();
  keeper.keep(assembly, 'a.test.ts: one');
  keeper.keep(assembly, 'a.test.ts: one');
  keeper.keep(synthesized(), 'a.test.ts: two');
  expect(keeper.entries()).toEqual([
    {
      hash: expect.any(String),
      stack: 'Same',
      tests: ['a.test.ts: one', 'a.test.ts: two'],
      template: expect.any(Object),
    },
  ]);
});

test('rethrows the error of a synthesis', () => {
  const stack = new Stack(new App(), 'Broken');
  const broken = () => {
    throw new Error('broken');
  };
  new CfnResource(stack, 'Broken', { type: 'AWS::SNS::Topic', properties: { Name: Lazy.string({ produce: broken }) } });
  expect(() => Template.fromStack(stack)).toThrow(/broken/);
});

test('returns the same assembly from a second synthesis', () => {
  const app = new App();
  new Stack(app, 'Stack');
  expect(app.synth()).toBe(app.synth());
});

test('keeps templates of modules that are loaded again', () => {
  jest.isolateModules(() => {
    const core: typeof import('aws-cdk-lib/core') = require('aws-cdk-lib/core');
    const app = new core.App();
    new core.CfnResource(new core.Stack(app, 'Isolated'), 'R', { type: 'AWS::CloudFormation::WaitConditionHandle' });
    app.synth();
  });
  expect(keptBy('keeps templates of modules that are loaded again')).toHaveLength(1);
});

test('reports an assembly that it cannot keep at the end', () => {
  const keeper = new TemplateKeeper();
  keeper.keep({ stacks: [], directory: '/nowhere' } as never, 'a.test.ts: one');
  expect(() => keeper.entries()).toThrow(/nowhere/);
});

test('rejects a refusal without a template', () => {
  const keeper = new TemplateKeeper();
  keeper.refuse('a.test.ts: one', ['W3030']);
  expect(() => keeper.entries()).toThrow(/must be in a test that synthesizes a template, got 'a.test.ts: one'/);
});
