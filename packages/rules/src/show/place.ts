import { isAbsolute, relative } from 'node:path';
import { lineOf, type Resource, type SourceLine } from '@apigwv2/assembly';

/** Returns the name of a resource: its construct path, or its stack and logical ID. */
export function resourceName({ constructPath, logicalId, template }: Resource): string {
  return constructPath ?? `${template.stackName ?? template.file}.${logicalId}`;
}

/** Returns the line of the user's code that made a resource, or its line in the template. */
export function sourceOf(resource: Resource): SourceLine | undefined {
  return resource.createdAt ?? lineOf(resource);
}

/** Returns a line as terminals link it, relative to the current folder where that is shorter. */
export function renderLine({ file, line, column }: SourceLine): string {
  const near = relative(process.cwd(), file);
  const path = isAbsolute(file) && !near.startsWith('..') ? near : file;
  return [path, line, column].filter((part) => part !== undefined).join(':');
}
