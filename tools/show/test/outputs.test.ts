import { outputsOf } from '../src/outputs';
import { stackOf } from './stack-of';

const base = stackOf('Base', { Outputs: { Url: { Value: 'a' }, ExportsOutputRefApi: { Value: { Ref: 'Api' } } } });

describe('outputsOf', () => {
  test('an output of a single stack has its own name', () => {
    expect(outputsOf([base])).toEqual([['Url', 'a']]);
  });

  test('an output of one of several stacks has the name of its stack too', () => {
    expect(outputsOf([base, stackOf('Empty', {})])).toEqual([['Base.Url', 'a']]);
  });
});
