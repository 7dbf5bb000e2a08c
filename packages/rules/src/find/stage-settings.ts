import { entriesOf, type Stage, type Value } from '@apigwv2/assembly';

/** The settings of a stage for all routes, or for one. */
export interface StageSettings {
  /** The path of the property that has them. */
  readonly property: string;
  readonly settings: Value;
}

/** Returns the settings of a stage: for all routes, and for each that has its own. */
export function settingsOf(stage: Stage): readonly StageSettings[] {
  const own = (entriesOf(stage.get('RouteSettings')) ?? []).map(([key, settings]) => ({
    property: `RouteSettings.${key}`,
    settings,
  }));
  return [{ property: 'DefaultRouteSettings', settings: stage.get('DefaultRouteSettings') }, ...own];
}
