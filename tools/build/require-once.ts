import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

const REQUIRE = /^var (\w+) = require\("([^"]+)"\);$/gm;

/**
 * Lets a bundle require each module once. esbuild writes a call for every source file that imports it, and Node.js
 * takes a hundredth of a millisecond or more for each, though the module is there: that is half of what loading a large
 * package costs. Lines stay where they are, and so does what the source map says of them.
 */
export const requireOnce: Plugin = {
  name: 'require-once',
  renderChunk(code, { map }) {
    const first = new Map<string, string>();
    const once = code.replace(REQUIRE, (line, name: string, module: string) => {
      const known = first.get(module);
      if (known !== undefined) return `var ${name} = ${known};`;
      first.set(module, name);
      return line;
    });
    return { code: once, map };
  },
};
