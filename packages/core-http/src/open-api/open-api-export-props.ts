import type { IHttpApiRef } from '@apigwv2/contracts';
import { constructs, optional, options, string } from '@apigwv2/contracts/kernel';

/** The props of an `OpenApiExport`. */
export interface OpenApiExportProps {
  /** The API. Only routes of this app are exported. */
  readonly httpApi: IHttpApiRef;

  /** The title of the document. @default - the name of the API, or its ID */
  readonly title?: string;

  /** The version of the document. @default - the version of the API, or '1.0' */
  readonly version?: string;

  /** The file to write at synthesis, relative to the cloud assembly. @default - none */
  readonly fileName?: string;
}

/** The kinds of the options of {@link OpenApiExportProps}. */
export const OPEN_API_EXPORT_PROPS = options<OpenApiExportProps>({
  httpApi: constructs.api,
  title: optional(string),
  version: optional(string),
  fileName: optional(string),
});
