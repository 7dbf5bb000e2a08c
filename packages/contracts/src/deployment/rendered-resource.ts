import { type CfnResource, Stack } from 'aws-cdk-lib/core';

/** A resource as the template will say it. */
export interface RenderedResource {
  /** The type of the resource, such as `AWS::ApiGatewayV2::Route`. */
  readonly Type: string;
  /** Its properties, resolved. */
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/**
 * What the template will say of a resource, by logical id, with all that was overridden; nothing when a condition of
 * the construct keeps it out. There is no public way to ask for one resource alone. Without its metadata, which is not
 * deployed and holds the path of the construct when the CDK command line asks for it.
 */
export function renderedResource(resource: CfnResource): readonly (readonly [string, RenderedResource])[] {
  const { _toCloudFormation: render } = resource as unknown as { _toCloudFormation(): object };
  const { Resources: rendered = {} }: { Resources?: { [id: string]: RenderedResource } } = Stack.of(resource).resolve(
    render.call(resource),
  );
  return Object.entries(rendered).map(([id, definition]) => [id, { ...definition, Metadata: undefined }]);
}
