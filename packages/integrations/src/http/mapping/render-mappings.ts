import type { ParameterMapping } from './parameter-mapping';
import type { ResponseMapping, ResponseMappings } from './response-mapping';

/** Renders a mapping of requests as an L1 property. */
export function renderParameterMapping(mapping: ParameterMapping | undefined): { [key: string]: string } | undefined {
  return mapping && { ...mapping.mappings };
}

/** The mapping of responses with one status code, in the format of CloudFormation. */
interface StatusMapping {
  readonly ResponseParameters: ReadonlyArray<{ readonly Source: string; readonly Destination: string }>;
}

/** Renders mappings of responses as an L1 property, whose type is that of the template. */
export function renderResponseMappings(
  mappings: ResponseMappings | undefined,
): { readonly [status: string]: StatusMapping } | undefined {
  if (mappings === undefined) return undefined;
  const rendered = Object.entries(mappings as { readonly [status: string]: ResponseMapping }).map(
    ([status, mapping]) => {
      const parameters = Object.entries(mapping.mappings).map(([Destination, Source]) => ({ Source, Destination }));
      return [status, { ResponseParameters: parameters }] as const;
    },
  );
  return Object.fromEntries(rendered);
}
