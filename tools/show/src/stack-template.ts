/** A resource of a template, as far as it is read here. */
export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** A template, as far as it is read here. */
export interface Template {
  readonly Resources?: Readonly<Record<string, TemplateResource>>;
  readonly Outputs?: Readonly<Record<string, TemplateOutput>>;
}

/** An output of a template. */
export interface TemplateOutput {
  readonly Value: unknown;
  readonly Export?: { readonly Name: unknown };
}

/** A synthesized stack. */
export interface StackTemplate {
  readonly name: string;
  /** Where its template is. */
  readonly file: string;
  readonly region?: string;
  readonly template: Template;
  /** The warnings and errors that its constructs carry. */
  readonly messages: readonly string[];
}
