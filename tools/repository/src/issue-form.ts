import { parse } from 'yaml';

/** The parts of an issue form that the checks read. */
interface IssueForm {
  readonly name?: string;
  readonly description?: string;
  readonly body?: readonly Field[];
}

interface Field {
  readonly type?: string;
  readonly id?: string;
  readonly attributes?: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
}

const INPUTS = ['checkboxes', 'dropdown', 'input', 'textarea'];

/** Finds what GitHub rejects in an issue form, and packages that its list of packages leaves out. */
export function issueFormFindings(content: string, packages: readonly string[]): readonly string[] {
  const { name, description, body = [] } = parse(content) as IssueForm;
  const inputs = body.filter(({ type = '' }) => INPUTS.includes(type));
  const ids = inputs.map(({ id }) => id);
  const listed = body.find(({ id }) => id === 'package')?.attributes?.options ?? packages;
  return [
    ...(name && description ? [] : ['a form must have a name and a description']),
    ...(inputs.length > 0 ? [] : ['a form must have an input']),
    ...body
      .filter(({ type = '' }) => type !== 'markdown' && !INPUTS.includes(type))
      .map(({ type }) => `a field must have a type of GitHub, got ${type}`),
    ...inputs.filter(({ attributes }) => !attributes?.label).map(({ id }) => `the field ${id} must have a label`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} must be used once`),
    ...packages.filter((one) => !listed.includes(one)).map((one) => `the list of packages must contain ${one}`),
  ];
}
