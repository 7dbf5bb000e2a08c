import { oneStack, warningsOf } from '@apigwv2/testing';
import { Annotations, Lazy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { checkThrottle, type ThrottleSettings } from '../../src/stages/throttle-settings';

const BLOCKS = '@apigwv2/contracts:throttleBlocksEverything';
const ALONE = '@apigwv2/contracts:throttleLimitAlone';

const idsOf = (throttle: ThrottleSettings | undefined) => {
  const at = new Construct(oneStack(), 'Stage');
  checkThrottle(throttle, at);
  return warningsOf(at).map(({ id }) => id);
};

describe('checkThrottle', () => {
  test.each([[undefined], [{}], [{ rateLimit: 1, burstLimit: 1 }], [{ rateLimit: 0.5, burstLimit: 100 }]])(
    'accepts %p',
    (throttle) => {
      expect(idsOf(throttle)).toEqual([]);
    },
  );

  test('skips tokens', () => {
    const later = Lazy.number({ produce: () => -1 });
    expect(idsOf({ rateLimit: later, burstLimit: later })).toEqual([]);
  });

  test.each([
    [{ rateLimit: 0, burstLimit: 0 }, [BLOCKS]],
    [{ rateLimit: 0, burstLimit: 1 }, [BLOCKS]],
    [{ rateLimit: 1, burstLimit: 0 }, [BLOCKS]],
    [{ rateLimit: 1 }, [ALONE]],
    [{ burstLimit: 1 }, [ALONE]],
    [{ rateLimit: 0 }, [BLOCKS, ALONE]],
  ])('[H31] warns for the valid throttle %p', (throttle, warnings) => {
    expect(idsOf(throttle)).toEqual(warnings);
  });

  test('[H31] reports the missing limit in a warning that can be acknowledged', () => {
    const at = new Construct(oneStack(), 'Stage');
    checkThrottle({ rateLimit: 1 }, at);
    Annotations.of(at).acknowledgeWarning(ALONE);
    const other = new Construct(oneStack(), 'Stage');
    checkThrottle({ burstLimit: 1 }, other);
    expect(warningsOf(at)).toEqual([]);
    expect(warningsOf(other)).toEqual([
      { id: ALONE, message: expect.stringContaining('got no rateLimit;'), path: 'Stack/Stage' },
    ]);
  });

  test.each([
    [{ rateLimit: -1, burstLimit: 1 }, /rateLimit must be a number of requests per second, 0 or more, got -1/],
    [{ rateLimit: Number.NaN, burstLimit: 1 }, /rateLimit must be .* got NaN/],
    [{ rateLimit: 1, burstLimit: -1 }, /burstLimit must be a whole number of requests, 0 or more, got -1/],
    [{ rateLimit: 1, burstLimit: 1.5 }, /burstLimit must be .* got 1.5 \(at Stack\/Stage\)$/],
    [{ rateLimit: Number.POSITIVE_INFINITY, burstLimit: 1 }, /rateLimit must be .* got Infinity/],
  ])('rejects the throttle %p', (throttle, message) => {
    expect(() => idsOf(throttle)).toThrowDefinitionError('ThrottleOutOfRange', message);
  });
});
