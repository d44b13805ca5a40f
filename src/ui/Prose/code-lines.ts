export type CodeLine = {
  readonly kind: 'command' | 'output' | 'comment' | 'plain';
  readonly text: string;
};

const PROMPTS: Readonly<Record<string, string>> = { bash: '$ ', powershell: '> ' };
const COMMENT = /^\s*(?:#|\/\/|")/;

/** Lines of a code block; where a prompt marks commands, the other lines are what they print. */
export function codeLines(code: string, language: string): readonly CodeLine[] {
  const prompt = PROMPTS[language];
  const lines = code.replace(/\n$/, '').split('\n');
  const isCommand = (line: string) => prompt !== undefined && line.startsWith(prompt);
  if (prompt && lines.some(isCommand)) {
    return lines.map((line) =>
      isCommand(line)
        ? { kind: 'command', text: line.slice(prompt.length) }
        : { kind: 'output', text: line },
    );
  }
  const hasComments = language !== 'text' && language !== 'json' && language !== 'diff';
  return lines.map((text) => ({
    kind: hasComments && COMMENT.test(text) ? 'comment' : 'plain',
    text,
  }));
}

/** What a copy button puts on the clipboard: the commands without prompt, or the whole text. */
export function copyableText(lines: readonly CodeLine[]): string {
  const commands = lines.filter((line) => line.kind === 'command');
  return (commands.length > 0 ? commands : lines).map((line) => line.text).join('\n');
}
