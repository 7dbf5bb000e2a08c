import type { TextlintRuleModule } from '@textlint/kernel';

const SECTIONS = ['Status', 'Context', 'Decision', 'Consequences'];

/** A rule of textlint: a record has one title, followed by the sections of the template. */
export const decisionRecord: TextlintRuleModule = ({ Syntax, RuleError, getSource, report }) => {
  const headings: { readonly depth: number; readonly text: string }[] = [];
  return {
    [Syntax.Header](node) {
      headings.push({ depth: node.depth, text: getSource(node).replace(/^#+\s*/, '') });
    },
    [Syntax.DocumentExit](node) {
      const [title, ...others] = headings.filter(({ depth }) => depth <= 2);
      if (title?.depth !== 1 || others.some(({ depth }) => depth === 1)) {
        report(node, new RuleError(`a record must begin with its only title, got '${title?.text ?? ''}'`));
      }
      const sections = headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
      if (sections.join() !== SECTIONS.join()) {
        const must = `a record must have the sections ${SECTIONS.join(', ')}`;
        report(node, new RuleError(`${must}, got ${sections.join(', ') || 'none'}`));
      }
    },
  };
};
