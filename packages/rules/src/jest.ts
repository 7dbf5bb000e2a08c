import { check, type RulesConfig, type SynthesizedByCdk } from './index';

/** The matchers, for `expect.extend`. */
export const matchers = {
  /** Passes if the rules find no error and no warning in an app, a stage, or the folder of a cloud assembly. */
  toPassApiGatewayRules(
    app: SynthesizedByCdk | string,
    config?: RulesConfig,
  ): { pass: boolean; message: () => string } {
    const { passed, report } = check(app, config);
    return {
      pass: passed,
      message: () => (passed ? 'the app must not pass the rules for API Gateway, and does' : report),
    };
  },
};

declare global {
  namespace jest {
    interface Matchers<R> {
      /** Passes if the rules find no error and no warning in an app, a stage, or the folder of a cloud assembly. */
      toPassApiGatewayRules(config?: RulesConfig): R;
    }
  }
}

interface Expect {
  extend(matchers: object): void;
}

(globalThis as { expect?: Expect }).expect?.extend(matchers);
