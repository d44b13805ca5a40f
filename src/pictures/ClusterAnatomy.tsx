import { useContext, useState } from 'react';
import styles from '#pictures/Picture.module.css';
import { Picture } from '#pictures/Picture.tsx';
import { Box, Drawing, Region } from '#pictures/shapes.tsx';
import { ProseLinkContext } from '#ui/Prose/prose-context.ts';

type Part = {
  readonly section: string;
  readonly label: string;
  readonly sub?: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
};

const H = 44;
const PARTS: readonly Part[] = [
  {
    section: 'api-server',
    label: 'API 서버',
    sub: '창구',
    text: '모든 요청이 드나드는 창구입니다.',
    x: 20,
    y: 34,
    w: 172,
  },
  {
    section: 'etcd',
    label: 'etcd',
    sub: '저장소',
    text: '클러스터의 상태를 담는 저장소입니다.',
    x: 208,
    y: 34,
    w: 172,
  },
  {
    section: 'kube-scheduler',
    label: '스케줄러',
    sub: '자리를 정함',
    text: '새 파드를 둘 노드를 고릅니다.',
    x: 20,
    y: 86,
    w: 172,
  },
  {
    section: 'controller-manager',
    label: '컨트롤러 매니저',
    sub: '상태를 맞춤',
    text: '현재 상태를 원하는 상태에 맞춥니다.',
    x: 208,
    y: 86,
    w: 172,
  },
  {
    section: 'cloud-controller-manager',
    label: '클라우드 컨트롤러 매니저',
    sub: '선택',
    text: '클라우드 공급자의 API와 이을 때만 있습니다.',
    x: 20,
    y: 138,
    w: 360,
  },
  {
    section: 'kubelet',
    label: 'kubelet',
    sub: '파드를 챙김',
    text: '자기 노드에 배정된 파드를 챙깁니다.',
    x: 20,
    y: 232,
    w: 112,
  },
  {
    section: 'kube-proxy',
    label: 'kube-proxy',
    sub: '길을 만듦',
    text: '서비스로 온 요청이 파드로 가는 길을 만듭니다. 다른 것이 대신하면 없어도 됩니다.',
    x: 144,
    y: 232,
    w: 112,
  },
  {
    section: 'container-runtime',
    label: '런타임',
    sub: '실행',
    text: '이미지를 받아 컨테이너를 실행합니다.',
    x: 268,
    y: 232,
    w: 112,
  },
  {
    section: 'k8s-position',
    label: '파드',
    text: '쿠버네티스가 배치하는 가장 작은 단위입니다.',
    x: 20,
    y: 284,
    w: 112,
  },
  {
    section: 'cluster-dns',
    label: '클러스터 DNS',
    text: '이름으로 서비스를 찾게 합니다.',
    x: 20,
    y: 378,
    w: 172,
  },
  {
    section: 'dashboard',
    label: '대시보드',
    text: '클러스터를 웹 화면으로 보여 줍니다.',
    x: 208,
    y: 378,
    w: 172,
  },
  {
    section: 'resource-monitoring',
    label: '모니터링',
    text: '시계열 메트릭을 모아 보여 줍니다.',
    x: 20,
    y: 430,
    w: 172,
  },
  {
    section: 'cluster-logging',
    label: '로깅',
    text: '로그를 한곳에 모읍니다.',
    x: 208,
    y: 430,
    w: 172,
  },
];

/** Every part of a cluster; each leads to the section that explains it. */
export default function ClusterAnatomy() {
  const Link = useContext(ProseLinkContext);
  const [looked, setLooked] = useState<Part>();
  return (
    <Picture
      title="클러스터의 구성 요소"
      hint="하나를 고르면 그것을 설명하는 섹션으로 갑니다."
      still={
        <ul>
          {PARTS.map(({ section, label, text }) => (
            <li key={section}>
              <Link href={`/s/${section}`}>{label}</Link>: {text}
            </li>
          ))}
        </ul>
      }
    >
      <Drawing size={[400, 488]} label="클러스터의 구성 요소" live>
        <Region x={8} y={6} w={384} h={186} label="컨트롤 플레인" />
        <Region x={8} y={204} w={384} h={134} label="노드(여러 대)" />
        <Region x={8} y={350} w={384} h={132} label="애드온" />
        <Box x={144} y={284} w={112} h={H} label="파드" tone="faint" />
        <Box x={268} y={284} w={112} h={H} label="파드" tone="faint" />
        {PARTS.map((part) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: echoes the link inside it
          <g
            key={part.section}
            onFocus={() => setLooked(part)}
            onMouseEnter={() => setLooked(part)}
          >
            <Link href={`/s/${part.section}`}>
              <Box {...part} h={H} tone={looked === part ? 'on' : 'plain'} />
            </Link>
          </g>
        ))}
      </Drawing>
      <p role="status" className={styles['caption']}>
        {looked ? (
          <>
            <strong>{looked.label}</strong> {looked.text}
          </>
        ) : (
          '컨트롤 플레인이 정하고, 노드가 돌리고, 애드온이 넓힙니다.'
        )}
      </p>
    </Picture>
  );
}
