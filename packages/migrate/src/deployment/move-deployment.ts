import ts from 'typescript';
import type { Edit } from '../edit';
import { joinSteps, type Note, type Step } from '../migration';
import type { Source } from '../source';
import type { ConstructUse } from './construct-use';
import { EFFECTS, type Effect } from './effects';
import { addArgument, addOption, optionState, optionValue } from './option';

/** Notes what the deployment of each definition changes; if `keep`, adds the options and the steps that avoid it. */
export function moveDeployment(source: Source, uses: readonly ConstructUse[], keep: boolean): Partial<Step> {
  return joinSteps(uses.map((use) => moveConstruct(source, use, keep)));
}

function moveConstruct(source: Source, { name, node }: ConstructUse, keep: boolean): Step {
  const { effects = [], props: index = 0 } = EFFECTS[name] ?? {};
  const args = node.arguments ?? ts.factory.createNodeArray();
  const note = (text: string): Note => ({ line: source.line(node), text: `${name}: ${text}` });
  return joinSteps(
    effects.map((effect) => {
      const place = placeOf(effect, args, index);
      if (place === undefined) return {};
      const edit = keep ? editFor(source, effect, place, args, index) : undefined;
      if (edit !== undefined)
        return { edits: [edit], deployment: effect.kept === undefined ? [] : [note(effect.kept)] };
      const changes = {
        deployment: [note(place.isCertain ? effect.text : `${effect.text}, unless ${optionOf(effect)} is set`)],
      };
      const step = keep ? stepFor(effect, args) : undefined;
      return step === undefined ? changes : { ...changes, untouched: [note(step)] };
    }),
  );
}

/** The object of the option that an effect depends on; none when the props are left out. */
interface Place {
  readonly object: ts.Expression | undefined;
  /** Whether the source shows that the effect takes place. */
  readonly isCertain: boolean;
}

/** Returns where the option of an effect belongs; undefined when the effect does not take place. */
function placeOf(
  { within, without, having }: Effect,
  args: readonly ts.Expression[],
  index: number,
): Place | undefined {
  const props = args[index];
  const object = within === undefined ? props : optionValue(props, within);
  if (within !== undefined && object === undefined) return undefined;
  if (having !== undefined) return optionState(object, having) === 'set' ? { object, isCertain: true } : undefined;
  const state = without === undefined ? 'absent' : optionState(object, without);
  return state === 'set' ? undefined : { object, isCertain: state === 'absent' };
}

/** Returns the edit that avoids an effect, if the place of its option is written out. */
function editFor(
  source: Source,
  { without, value }: Effect,
  { object, isCertain }: Place,
  args: readonly ts.Expression[],
  index: number,
): Edit | undefined {
  const written = value?.(args);
  if (without === undefined || written === undefined || !isCertain) return undefined;
  const option = `${without}: ${written}`;
  if (object !== undefined) return ts.isObjectLiteralExpression(object) ? addOption(source, object, option) : undefined;
  return args.length === index ? addArgument(args, option) : undefined;
}

function stepFor({ step, without, value }: Effect, args: readonly ts.Expression[]): string | undefined {
  const written = value?.(args);
  return step ?? (written === undefined ? undefined : `add ${without}: ${written}, unless its props have it`);
}

function optionOf({ within, without }: Effect): string {
  return within === undefined ? `${without}` : `${without} of ${within}`;
}
