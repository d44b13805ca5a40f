import { Children, type ComponentProps, isValidElement, type ReactNode } from 'react';
import { CopyButton } from '#ui/CopyButton.tsx';
import styles from '#ui/Prose/CodeBlock.module.css';
import { codeLines, copyableText } from '#ui/Prose/code-lines.ts';

const NAMES: Readonly<Record<string, string>> = {
  bash: '셸',
  powershell: 'PowerShell',
  yaml: 'YAML',
  json: 'JSON',
  ini: 'INI',
  ruby: 'Ruby',
  vim: 'Vim',
  dockerfile: 'Dockerfile',
  diff: '바뀐 곳',
  text: '글',
};

/** A fence: its file name or language, a copy button, and commands told from what they print. */
export function CodeBlock(props: ComponentProps<'pre'>) {
  const { language, content } = readCode(props.children);
  const title: unknown = Reflect.get(props, 'data-title');
  const name = typeof title === 'string' ? title : (NAMES[language] ?? language);
  const isText = typeof content === 'string';
  const lines = isText ? codeLines(content, language) : [];
  const prompt = language === 'powershell' ? '> ' : '$ ';
  return (
    <figure className={styles['block']}>
      <figcaption className={styles['bar']}>
        <span className={typeof title === 'string' ? styles['file'] : undefined}>{name}</span>
        {isText && language !== 'text' && <CopyButton text={copyableText(lines)} label="복사" />}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre className={styles['pre']} tabIndex={0}>
        <code lang="en">
          {isText
            ? lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a block never move
                <span key={index} className={styles[line.kind]}>
                  {line.kind === 'command' && <span className={styles['prompt']}>{prompt}</span>}
                  {line.text}
                  {'\n'}
                </span>
              ))
            : content}
        </code>
      </pre>
    </figure>
  );
}

function readCode(children: ReactNode): { language: string; content: ReactNode } {
  const [code] = Children.toArray(children);
  if (!isValidElement<{ className?: string; children?: ReactNode }>(code)) {
    return { language: 'text', content: children };
  }
  const language = /language-(\S+)/.exec(code.props.className ?? '')?.[1] ?? 'text';
  const parts = Children.toArray(code.props.children);
  return {
    language,
    content: parts.every((part) => typeof part === 'string') ? parts.join('') : parts,
  };
}
