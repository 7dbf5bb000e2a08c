import { TemplateKeeper } from './template-keeper';

const KEEPER = Symbol.for('apigwv2-testing.templateKeeper');

/** The keeper of the test file that runs; kept on the global object, since a test may reset its modules. */
export function currentKeeper(): TemplateKeeper {
  const holder = globalThis as typeof globalThis & { [KEEPER]?: TemplateKeeper };
  holder[KEEPER] ??= new TemplateKeeper();
  return holder[KEEPER];
}
