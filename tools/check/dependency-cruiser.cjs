/**
 * How imports are read; what they may be is judged in src/import-rules.ts.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [{ name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } }],
  options: {
    // Without this an `import type` is gone before it is looked at.
    tsPreCompilationDeps: true,
    // Followed no further, but never excluded: an excluded file could be imported unseen.
    doNotFollow: { path: ['node_modules', 'dist'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      mainFields: ['types', 'main'],
    },
  },
};
