import { type CfnResource, Stack } from 'aws-cdk-lib/core';

/** A resource as the template has it. */
export interface RenderedResource {
  /** The type of the resource, such as `AWS::ApiGatewayV2::Route`. */
  readonly Type: string;
  /** Its properties, resolved. */
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/**
 * Returns a resource as the template has it, by logical ID, with all overrides; nothing when the construct excludes it.
 * aws-cdk-lib has no public way to render one resource. The metadata is left out: it is not deployed, and contains the path
 * of the construct only under the CDK command line.
 */
export function renderedResource(resource: CfnResource): readonly (readonly [string, RenderedResource])[] {
  const { _toCloudFormation: render } = resource as unknown as { _toCloudFormation(): object };
  const { Resources: rendered = {} }: { Resources?: { [id: string]: RenderedResource } } = Stack.of(resource).resolve(
    render.call(resource),
  );
  return Object.entries(rendered).map(([id, definition]) => [id, { ...definition, Metadata: undefined }]);
}
