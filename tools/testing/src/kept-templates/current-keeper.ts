import { TemplateKeeper } from './template-keeper';

const KEEPER = Symbol.for('apigwv2-testing.templateKeeper');

/** Returns the keeper of the current test file. It is on the global object, since a test can reset its modules. */
export function currentKeeper(): TemplateKeeper {
  const holder = globalThis as typeof globalThis & { [KEEPER]?: TemplateKeeper };
  holder[KEEPER] ??= new TemplateKeeper();
  return holder[KEEPER];
}
