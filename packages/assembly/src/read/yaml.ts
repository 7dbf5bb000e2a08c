import {
  boolCoreTag,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  FAILSAFE_SCHEMA,
  load,
  mergeTag,
  NOT_RESOLVED,
  nullCoreTag,
} from 'js-yaml';
import { MAX_DEPTH } from './expansion';

/** The functions that have a short form, such as `!GetAtt`. */
const FUNCTIONS = [
  ...[
    'And',
    'Base64',
    'Cidr',
    'Equals',
    'FindInMap',
    'GetAZs',
    'GetAtt',
    'GetStackOutput',
    'If',
    'ImportValue',
    'Join',
  ],
  ...['Length', 'Not', 'Or', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform'],
  // Only in rules of parameters.
  ...['Contains', 'EachMemberEquals', 'EachMemberIn', 'RefAll', 'ValueOf', 'ValueOfAll'],
];

/** The functions whose short form has no prefix in its long form. */
const BARE = ['Ref', 'Condition'];

const LONG_FORMS: readonly (readonly [tag: string, name: string])[] = [
  ...FUNCTIONS.map((name) => [`!${name}`, `Fn::${name}`] as const),
  ...BARE.map((name) => [`!${name}`, name] as const),
];

const never = () => false;

/** The tags of one short form: it takes a string, a list or a map. */
function shortForm([tag, name]: readonly [string, string]) {
  return [
    defineScalarTag(tag, { resolve: (text) => ({ [name]: text }), identify: never }),
    defineSequenceTag(tag, {
      create: (): unknown[] => [],
      addItem: (items, item) => void items.push(item),
      finalize: (items) => ({ [name]: items }),
      identify: never,
    }),
    defineMappingTag(tag, {
      create: (): Map<string, unknown> => new Map(),
      addPair: (map, key, value) => {
        map.set(String(key), value);
        return '';
      },
      has: (map, key) => map.has(String(key)),
      // The result of a function is not merged into a map.
      keys: () => [],
      get: () => undefined,
      finalize: (map) => ({ [name]: Object.fromEntries(map) }),
      identify: never,
    }),
  ];
}

/** Whole numbers. CloudFormation keeps `1.0` and account IDs with leading zeros as they are written. */
const WHOLE_NUMBER = defineScalarTag('tag:yaml.org,2002:int', {
  implicit: true,
  resolve: (text) => (/^(?:0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : NOT_RESOLVED),
  identify: never,
});

const SCHEMA = FAILSAFE_SCHEMA.withTags(
  nullCoreTag,
  boolCoreTag,
  WHOLE_NUMBER,
  mergeTag,
  ...LONG_FORMS.flatMap(shortForm),
);

/** Parses YAML with the short forms of CloudFormation into the same objects as its JSON. */
export function parseYaml(text: string): unknown {
  return load(text, { schema: SCHEMA, json: true, maxDepth: MAX_DEPTH });
}
