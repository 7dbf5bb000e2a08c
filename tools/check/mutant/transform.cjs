const { createHash } = require('node:crypto');
const { createTransformer } = require('@swc/jest');

const { file, replace, with: mutant } = JSON.parse(process.env.MUTATION ?? '{}');

/** Transforms sources as the other tests do, with one part of one file replaced. The file on disk is unchanged. */
module.exports = {
  createTransformer(options) {
    const transformer = createTransformer(options);
    const mutate = (source, path) => (path === file ? source.replace(replace, () => mutant) : source);
    return {
      ...transformer,
      process: (source, path, request) => transformer.process(mutate(source, path), path, request),
      getCacheKey: (source, path, request) =>
        createHash('sha256')
          .update(`${transformer.getCacheKey(mutate(source, path), path, request)}`)
          .digest('hex'),
    };
  },
};
