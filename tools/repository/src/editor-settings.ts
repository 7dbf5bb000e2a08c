/** The settings of the formatter that editors share. */
export interface FormatterSettings {
  readonly indentStyle: string;
  readonly indentWidth: number;
  readonly lineWidth: number;
}

/** Finds settings of `.editorconfig` that differ from those of the formatter. */
export function editorSettingFindings(editorconfig: string, formatter: FormatterSettings): readonly string[] {
  const all = /^\[\*\]\n((?:[^[].*\n|\n)*)/m.exec(editorconfig)?.[1] ?? '';
  const wanted = {
    indent_style: formatter.indentStyle,
    indent_size: String(formatter.indentWidth),
    max_line_length: String(formatter.lineWidth),
  };
  return Object.entries(wanted).flatMap(([key, value]) => {
    const found = new RegExp(`^${key} *= *(.*)$`, 'm').exec(all)?.[1];
    return found === value ? [] : [`${key} must be ${value}, got ${found}`];
  });
}
