import { atSynthesis, isUnresolved, l1StagesOf, warn } from '@apigwv2/contracts';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

/**
 * Warns, at synthesis, of stage variables in the values of an integration that no stage of its API sets, where this app has
 * stages of the API. The service puts an empty string in their place.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html
 */
export function warnOfUnsetStageVariables(api: IApiRef, values: readonly unknown[], at: Construct): void {
  const used = new Set(values.flatMap(namesIn));
  if (used.size === 0) return;
  atSynthesis(at, () => {
    const maps = l1StagesOf(api).map(({ stageVariables }) => stageVariables ?? {});
    if (maps.length === 0 || maps.some((map) => isUnresolved(map))) return;
    const unset = [...used].filter((name) => !maps.some((map) => Object.hasOwn(map, name)));
    if (unset.length === 0) return;
    warn(
      at,
      '@apigwv2/integrations:stageVariableUnset',
      `the stages of the API should set the stage variables of its integrations, and none sets ${unset.join(', ')}; add stageVariables to the stages, or correct the name`,
    );
  });
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  return [...value.matchAll(/stageVariables\.(\w+)/g)].map(([, name = '']) => name);
}
