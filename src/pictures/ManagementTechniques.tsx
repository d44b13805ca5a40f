import own from '#pictures/ManagementTechniques.module.css';
import styles from '#pictures/Picture.module.css';
import { type Step, Stepper } from '#pictures/Stepper.tsx';

type Technique = 'command' | 'config' | 'declarative';
type Day = Step & {
  readonly lanes: Readonly<Record<Technique, { readonly run: string; readonly left: string }>>;
};
const NAMES: Readonly<Record<Technique, string>> = {
  command: '명령형 커맨드',
  config: '명령형 오브젝트 구성',
  declarative: '선언형 오브젝트 구성',
};

const DAYS: readonly Day[] = [
  {
    name: '월요일, 처음 만들기',
    text: '웹 서버를 처음 띄웁니다. 결과는 셋이 똑같습니다.',
    lanes: {
      command: {
        run: 'kubectl create deployment web --image nginx:1.19',
        left: '남는 글이 없습니다.',
      },
      config: { run: 'kubectl create -f web.yaml', left: 'web.yaml이 남습니다.' },
      declarative: { run: 'kubectl apply -f configs/', left: 'configs/가 남습니다.' },
    },
  },
  {
    name: '화요일, 이미지 버전 올리기',
    text: 'nginx를 1.20으로 올립니다.',
    aside:
      '명령형은 지금 상태에 맞는 동작을 사람이 골라야 하고, 선언형은 파일을 고치고 같은 명령을 칩니다.',
    lanes: {
      command: {
        run: 'kubectl set image deployment/web nginx=nginx:1.20',
        left: '무엇을 왜 바꾸었는지 남지 않습니다.',
      },
      config: { run: 'kubectl replace -f web.yaml', left: '고친 파일이 남습니다.' },
      declarative: {
        run: 'kubectl apply -f configs/',
        left: '고친 파일이 남고, 차이만 반영됩니다.',
      },
    },
  },
  {
    name: '수요일, 다른 쪽이 바꾼 값',
    text: '자동 확장이 복제 수를 바꾸어 놓았습니다. 파일에는 복제 수가 적혀 있지 않습니다. 이때 이미지의 버전을 한 번 더 올립니다.',
    lanes: {
      command: {
        run: 'kubectl set image deployment/web nginx=nginx:1.21',
        left: '복제 수는 그대로입니다.',
      },
      config: {
        run: 'kubectl replace -f web.yaml',
        left: '파일에 없는 복제 수가 사라지고 기본값으로 돌아갑니다.',
      },
      declarative: { run: 'kubectl apply -f configs/', left: '다른 쪽이 바꾼 복제 수를 남깁니다.' },
    },
  },
  {
    name: '목요일, 같은 클러스터 하나 더',
    text: '시험용 클러스터에 똑같이 띄워야 합니다.',
    lanes: {
      command: { run: '(지난 명령을 기억해 다시 치기)', left: '빠뜨리면 서로 달라집니다.' },
      config: { run: 'kubectl create -f web.yaml', left: '파일을 하나씩 다시 줍니다.' },
      declarative: { run: 'kubectl apply -f configs/', left: '디렉터리째 다시 줍니다.' },
    },
  },
  {
    name: '금요일, 지우기',
    text: '쓰임이 끝나 지웁니다.',
    aside: '선언형이라도 파일만 지우고 apply해서는 지워지지 않습니다.',
    lanes: {
      command: { run: 'kubectl delete deployment web', left: '기록 없이 사라집니다.' },
      config: { run: 'kubectl delete -f web.yaml', left: '파일이 남아 다시 만들 수 있습니다.' },
      declarative: {
        run: 'kubectl delete -f configs/',
        left: '파일이 남아 다시 만들 수 있습니다.',
      },
    },
  },
];

/** The same week managed in three ways. */
export default function ManagementTechniques() {
  return (
    <Stepper
      title="같은 한 주, 세 가지 방식"
      hint="날을 옮겨 가며 무엇을 치고 무엇이 남는지 견주어 보세요."
      steps={DAYS.map((day) => ({ ...day, aside: day.aside ?? '' }))}
      draw={({ lanes }) => (
        <dl className={own['lanes']}>
          {(Object.keys(NAMES) as Technique[]).map((technique) => (
            <div key={technique}>
              <dt>{NAMES[technique]}</dt>
              <dd>
                <code lang="en">{lanes[technique].run}</code>
              </dd>
              <dd className={styles['aside']}>{lanes[technique].left}</dd>
            </div>
          ))}
        </dl>
      )}
    />
  );
}
