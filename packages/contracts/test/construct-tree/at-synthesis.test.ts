import { oneStack } from '@apigwv2/testing';
import { App, Stack, Stage } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { atSynthesis } from '../../src/construct-tree/at-synthesis';
import { ApiDefinitionError } from '../../src/errors/api-definition-error';

/** Registers a check that always fails. */
function broken(scope: Construct, id: string): Construct {
  const construct = new Construct(scope, id);
  atSynthesis(construct, () => {
    throw new ApiDefinitionError('QuotaExceeded', `${id} must be smaller`, construct);
  });
  return construct;
}

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('atSynthesis', () => {
  test('reports five mistakes of an app in one error, each with its code and path', () => {
    const app = new App();
    const stacks = [new Stack(app, 'A'), new Stack(app, 'B')] as const;
    for (const id of ['One', 'Two', 'Three']) broken(stacks[0], id);
    for (const id of ['Four', 'Five']) broken(stacks[1], id);
    const error = errorOf(() => app.synth()) as ApiDefinitionError;
    expect(error).toMatchObject({ code: 'MultipleErrors' });
    expect(error.errors?.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'QuotaExceeded A/One',
      'QuotaExceeded A/Two',
      'QuotaExceeded A/Three',
      'QuotaExceeded B/Four',
      'QuotaExceeded B/Five',
    ]);
    expect(error.message).toMatch(/^5 mistakes .*\n- One must be smaller \(at A\/One\) \[QuotaExceeded\]\n/);
  });

  test('throws the error itself when there is one', () => {
    const stack = oneStack();
    broken(stack, 'One');
    expect(() => Stage.of(stack)?.synth()).toThrowDefinitionError(
      'QuotaExceeded',
      /^One must be smaller \(at Stack\/One\)$/,
    );
  });

  test('runs the checks of a nested CDK Stage', () => {
    const app = new App();
    broken(new Stack(new Stage(app, 'Prod'), 'A'), 'One');
    expect(() => app.synth()).toThrowDefinitionError('QuotaExceeded', 'Prod/A/One');
  });

  test('skips the check of a construct that left the tree', () => {
    const stack = oneStack();
    stack.node.tryRemoveChild(broken(stack, 'One').node.id);
    expect(() => Stage.of(stack)?.synth()).not.toThrow();
    expect(
      Stage.of(stack)
        ?.synth()
        .stacks.map(({ id }) => id),
    ).toEqual(['Stack']);
  });

  test('rethrows an error of any other class as it is', () => {
    const stack = oneStack();
    const bug = new TypeError('undefined is not a function');
    atSynthesis(stack, () => {
      throw bug;
    });
    expect(errorOf(() => Stage.of(stack)?.synth())).toBe(bug);
  });
});
