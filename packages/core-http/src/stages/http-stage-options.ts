import type { IHttpApiRef } from '@apigwv2/contracts';
import type { StageOptions } from '@apigwv2/contracts/kernel';

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
