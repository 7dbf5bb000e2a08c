import type { IHttpApiRef } from '@apigwv2/contracts';

/** What makes an `OpenApiExport`. */
export interface OpenApiExportProps {
  /** The API. Its routes are those that this app makes. */
  readonly httpApi: IHttpApiRef;

  /** The title of the document. @default - the name of the API, or its id */
  readonly title?: string;

  /** The version that the document says. @default - that of the API, or '1.0' */
  readonly version?: string;

  /** The file that is written when the app is synthesized, below the cloud assembly. @default - none */
  readonly fileName?: string;
}
