declare module 'textlint-rule-prh' {
  const rule: import('@textlint/kernel').TextlintRuleModule;
  export default rule;
}
