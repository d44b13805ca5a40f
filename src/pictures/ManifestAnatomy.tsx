import { useState } from 'react';
import own from '#pictures/ManifestAnatomy.module.css';
import styles from '#pictures/Picture.module.css';
import { Choices, Picture } from '#pictures/Picture.tsx';

type Field = 'apiVersion' | 'kind' | 'metadata' | 'spec';

const LINES: readonly (readonly [Field, string])[] = [
  ['apiVersion', 'apiVersion: apps/v1'],
  ['kind', 'kind: Deployment'],
  ['metadata', 'metadata:'],
  ['metadata', '  name: nginx'],
  ['metadata', '  labels:'],
  ['metadata', '    app: nginx'],
  ['spec', 'spec:'],
  ['spec', '  replicas: 3'],
  ['spec', '  selector:'],
  ['spec', '    matchLabels:'],
  ['spec', '      app: nginx'],
  ['spec', '  template:'],
  ['spec', '    metadata:'],
  ['spec', '      labels:'],
  ['spec', '        app: nginx'],
  ['spec', '    spec:'],
  ['spec', '      containers:'],
  ['spec', '        - name: nginx'],
  ['spec', '          image: nginx:1.27'],
];

type Meaning = { readonly says: string; readonly text: string; readonly without: string };
/** What kubectl 1.36, or the API server through it, answers when the whole field is left out. */
const MEANINGS: Readonly<Record<Field, Meaning>> = {
  apiVersion: {
    says: '어느 약속으로 읽을까',
    text: 'apps 그룹의 v1이라는 뜻입니다. 파드와 서비스처럼 핵심 그룹에 있는 것은 v1만 씁니다.',
    without: 'apiVersion not set',
  },
  kind: {
    says: '무엇을 만들까',
    text: '디플로이먼트를 만들라는 뜻입니다. 종류의 이름은 대문자로 시작합니다.',
    without: 'kind not set',
  },
  metadata: {
    says: '누구인가',
    text: '이름은 nginx이고 app=nginx라는 레이블이 붙습니다. 같은 종류의 이름은 네임스페이스 안에서 하나뿐이어야 합니다.',
    without: 'resource name may not be empty',
  },
  spec: {
    says: '어떤 상태여야 하는가',
    text: '파드 세 개가 있어야 하고, template이 그 파드 하나하나의 모습입니다. selector와 template의 레이블이 서로 맞아야 합니다.',
    without: 'spec.selector: Required value',
  },
};
const FIELDS = Object.keys(MEANINGS) as Field[];

/** A manifest taken apart into its four fields. */
export default function ManifestAnatomy() {
  const [field, setField] = useState<Field>('apiVersion');
  const { says, text, without } = MEANINGS[field];
  return (
    <Picture
      title="매니페스트 해부"
      hint="필드를 고르면 그 필드가 맡은 줄이 칠해집니다."
      still={
        <dl>
          {FIELDS.map((name) => (
            <div key={name}>
              <dt>
                {name}: {MEANINGS[name].says}
              </dt>
              <dd>
                {MEANINGS[name].text} 빠뜨리면 오류가 납니다: “{MEANINGS[name].without}”
              </dd>
            </div>
          ))}
        </dl>
      }
    >
      <Choices
        label="필드"
        options={FIELDS.map((name) => [name, name] as const)}
        value={field}
        choose={setField}
      />
      <div className={own['split']}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <pre className={own['code']} tabIndex={0}>
          <code lang="en">
            {LINES.map(([of, line]) => (
              <span key={line} data-on={of === field || undefined}>
                {line}
              </span>
            ))}
          </code>
        </pre>
        <div role="status" className={styles['caption']}>
          <p>
            <strong>{field}</strong> {says}
          </p>
          <p>{text}</p>
          <p className={styles['aside']}>
            빠뜨리고 적용하면 오류가 납니다: <code lang="en">{without}</code>
          </p>
        </div>
      </div>
    </Picture>
  );
}
