import type { IHttpApiRef } from '@apigwv2/contracts';

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
