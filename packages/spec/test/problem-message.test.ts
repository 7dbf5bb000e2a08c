import { problemMessage, ruleMessage } from '../src';

const PROBLEM = { must: "start with '/'", fix: 'add the slash' };

describe('problemMessage', () => {
  test('ends with the way out', () => {
    expect(problemMessage('a path', PROBLEM, 'books')).toBe("a path must start with '/', got 'books'; add the slash");
  });
});

describe('ruleMessage', () => {
  test('shows the value, or what the problem has instead', () => {
    expect(ruleMessage('a path', PROBLEM, 'books')).toBe("a path must start with '/', got 'books'");
    expect(ruleMessage('a path', { ...PROBLEM, got: 'none' }, '')).toBe("a path must start with '/', got none");
  });
});
