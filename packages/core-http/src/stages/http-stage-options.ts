import type { IHttpApiRef } from '@apigwv2/contracts';
import { constructs, optional, options, STAGE_OPTIONS, type StageOptions, string } from '@apigwv2/contracts/kernel';

/** The options of the default stage of an API: those of a stage, without its name. */
export interface DefaultStageOptions extends StageOptions {}

/** The options of a stage of an HTTP API. */
export interface HttpStageOptions extends DefaultStageOptions {
  /**
   * The name of the stage, which is the first segment of the path of its URL. The stage `$default` is served from the root.
   *
   * @default '$default'
   */
  readonly stageName?: string;
}

/** The props of an {@link HttpStage}. */
export interface HttpStageProps extends HttpStageOptions {
  /** The API that gets the stage. */
  readonly httpApi: IHttpApiRef;
}

/** The attributes of an imported stage. */
export interface HttpStageAttributes {
  /** The name of the stage. */
  readonly stageName: string;
  /** The API of the stage. */
  readonly api: IHttpApiRef;
  /** The URL of the stage at its custom domain. @default - `domainUrl` throws */
  readonly domainUrl?: string;
}

/** The kinds of the options of {@link DefaultStageOptions}. */
export const DEFAULT_STAGE_OPTIONS = options<DefaultStageOptions>({
  ...STAGE_OPTIONS.kinds,
});

/** The kinds of the options of {@link HttpStageOptions}. */
export const HTTP_STAGE_OPTIONS = options<HttpStageOptions>({
  ...DEFAULT_STAGE_OPTIONS.kinds,
  stageName: optional(string),
});

/** The kinds of the options of {@link HttpStageProps}. */
export const HTTP_STAGE_PROPS = options<HttpStageProps>({
  ...HTTP_STAGE_OPTIONS.kinds,
  httpApi: constructs.api,
});

/** The kinds of the options of {@link HttpStageAttributes}. */
export const HTTP_STAGE_ATTRIBUTES = options<HttpStageAttributes>({
  stageName: string,
  api: constructs.api,
  domainUrl: optional(string),
});
