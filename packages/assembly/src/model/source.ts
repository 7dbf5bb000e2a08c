import type { Raw } from '../resolve/scope';
import type { ConstructMetadata, Environment, SourceLine } from './template';

/** The construct of a resource, as the CDK writes it beside a template. */
export interface ConstructSource {
  readonly path: string;
  readonly createdAt?: SourceLine;
}

/** A template that was read, before its expressions are resolved. */
export interface TemplateSource {
  /** Relative to the folder that was read. */
  readonly file: string;
  /** The file, as it can be opened from the current folder. @default - the same as `file` */
  readonly path?: string;
  readonly raw: Raw;
  /** Returns the text of the file, for the lines of its resources. */
  readonly text: () => string;
  readonly stackName?: string;
  readonly environment?: Environment;
  readonly insideStage?: boolean;
  /** The files of the templates of its nested stacks, by their logical IDs. */
  readonly nested?: ReadonlyMap<string, string>;
  /** The constructs of the resources of its stack and of nested stacks, by their logical IDs. */
  readonly constructs?: ReadonlyMap<string, readonly ConstructSource[]>;
  /** The metadata of the constructs of its stack, by their paths. */
  readonly metadata?: ConstructMetadata;
}
