import type { Grammar } from '../fact';

/** The most characters of the name of a model. */
export const MODEL_NAME_LENGTH = 128;

/** The form of the name of a model. */
export const MODEL_NAME: Grammar = {
  statement: 'The name of a model is 1 to 128 letters and digits.',
  certainty: 'deployed',
  source: 'cdk-preflight, rule model-name-alphanumeric',
  problem: (name) =>
    /^[A-Za-z0-9]+$/.test(name) && name.length <= MODEL_NAME_LENGTH
      ? undefined
      : { must: `be 1 to ${MODEL_NAME_LENGTH} letters and digits`, fix: 'set another name' },
};
