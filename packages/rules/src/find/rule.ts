import type { ApiGraph, Part, Resource } from '@apigwv2/assembly';
import type { Certainty } from '@apigwv2/spec';

/** The level of a finding: a note is shown on request only. */
export type Level = 'error' | 'warning' | 'note';

/** A mistake that a rule finds at one resource. */
export interface Found {
  /** The resource at fault, or the part of one. */
  readonly at: Part | Resource;
  /** The property at fault. @default - the whole resource */
  readonly property?: string;
  /** The requirement and the given value, without a period. */
  readonly what: string;
  /** The way out, in the imperative. @default - the same as of the rule */
  readonly fix?: string;
  /** The other resources that take part. */
  readonly related?: readonly (Part | Resource)[];
  /** The level, where it is lower than that of the rule. */
  readonly level?: Level;
  /** Whether only a newer version of the rule finds it: an error is a warning until the next major release. @default false */
  readonly preview?: boolean;
}

/** A template of an example, by the name of its file; one alone is `template.yaml`. */
export type ExampleTemplates = Readonly<Record<string, object>>;

/** One template, or several of one app. */
export type ExampleSource = object | { readonly files: ExampleTemplates };

/** An example that the rule refuses. */
export interface BadExample {
  /** The mistake, as a noun phrase. */
  readonly say: string;
  /** The templates. */
  readonly templates: ExampleSource;
  /** The Region of the stacks. @default - not known */
  readonly region?: string;
  /** The places, such as `Route RouteKey`. */
  readonly at: readonly string[];
  /** The level of the finding. @default - the same as of the rule */
  readonly level?: Level;
}

/** An example that no rule refuses. */
export interface GoodExample {
  /** The content, as a noun phrase. */
  readonly say: string;
  /** The templates. */
  readonly templates: ExampleSource;
  /** The Region of the stacks. @default - not known */
  readonly region?: string;
}

/** A rule. */
export interface Rule {
  /** The ID, such as `duplicate-route-key`. */
  readonly id: string;
  /** The version that has it first. */
  readonly since: string;
  /** The level of its findings, unless one is lower. */
  readonly level: Level;
  /** The strength of the evidence. */
  readonly certainty: Certainty;
  /** The page or the report that has the fact. */
  readonly source: string;
  /** The requirement, as a sentence without a period. */
  readonly title: string;
  /** The consequence of breaking it, as a sentence. */
  readonly why: string;
  /** The way out, in the imperative, without a period. */
  readonly fix: string;
  /** Finds what breaks the rule. */
  check(graph: ApiGraph): Iterable<Found>;
  /** Examples that it refuses; each has exactly its findings. */
  readonly bad: readonly BadExample[];
  /** Examples that no rule refuses. */
  readonly good: readonly GoodExample[];
}
