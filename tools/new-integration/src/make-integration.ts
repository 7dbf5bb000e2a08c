import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelFor } from './integration-model';
import { renderTest } from './render-test';

/**
 * Makes an integration of the package in a folder: it works as its model does, until its owner says otherwise.
 *
 * @returns the files that it wrote, relative to the folder
 * @throws if the name is none for an integration, or taken
 */
export function makeIntegration(folder: string, name: string): readonly string[] {
  const model = modelFor(stemOf(name));
  const className = `${stemOf(name)}Integration`;
  const file = fileName(className);
  const source = join(folder, 'src', model.folder, `${file}.ts`);
  if (existsSync(source))
    throw new Error(`a new integration must not exist yet, got '${className}', which is ${source}`);
  const ofModel = readFileSync(join(folder, 'src', model.folder, `${model.file}.ts`), 'utf8');
  writeFileSync(source, ofModel.replaceAll(`${model.name}Integration`, className));
  const test = join('test', model.folder, `${file}.test.ts`);
  writeFileSync(join(folder, test), renderTest(className, model));
  const index = join(folder, 'src/index.ts');
  const exported = `export { ${className}, type ${className}Props } from './${model.folder}/${file}';\n`;
  writeFileSync(index, readFileSync(index, 'utf8') + exported);
  return [`src/${model.folder}/${file}.ts`, test, 'src/index.ts'];
}

/** `HttpFirehose` and `HttpFirehoseIntegration` name one class. */
export function stemOf(name: string): string {
  return name.replace(/Integration$/, '');
}

/** Returns the file name of a class, without the protocol, which its folder has. */
export function fileName(className: string): string {
  return className
    .replace(/^(Http|WebSocket)/, '')
    .replace(/(?!^)([A-Z])/g, '-$1')
    .toLowerCase();
}
