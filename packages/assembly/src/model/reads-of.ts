import { isRaw, type Raw } from '../resolve/scope';

/** Returns the functions in a template that read the outputs of other stacks, each as it is written. */
export function readsOf(raw: unknown): readonly Raw[] {
  const found: Raw[] = [];
  const seen = new Set<unknown>();
  const visit = (one: unknown): void => {
    if (typeof one !== 'object' || one === null || seen.has(one)) return;
    seen.add(one);
    if (isRaw(one) && ('Fn::ImportValue' in one || 'Fn::GetStackOutput' in one)) found.push(one);
    Object.values(one).forEach(visit);
  };
  visit(raw);
  return found;
}
