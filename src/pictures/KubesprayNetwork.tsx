import { type Step, Stepper } from '#pictures/Stepper.tsx';
import { Arrow, Box, Drawing, Region, type Tone } from '#pictures/shapes.tsx';

type Show = 'host' | 'vms' | 'ssh' | 'groups' | 'playbook';
type NetworkStep = Step & { readonly show: Show };

const STEPS: readonly NetworkStep[] = [
  {
    name: '내 PC와 가상 네트워크',
    text: 'VirtualBox가 내 PC 안에 192.168.56.0/24 호스트 전용 네트워크를 둡니다. 바깥에서는 보이지 않습니다.',
    aside: '0~2단계에서 Vagrant와 VirtualBox를 준비합니다.',
    show: 'host',
  },
  {
    name: '가상 머신 네 대',
    text: 'vagrant up이 마스터 한 대(11번)와 워커 세 대(21~23번)를 만들고 주소를 붙입니다.',
    aside: '3~4단계. 한 대에 CPU 2개, 메모리 3072MB입니다.',
    show: 'vms',
  },
  {
    name: 'SSH 키 나누기',
    text: 'kube-master1에서 만든 공개키를 워커 세 대에 복사합니다. 이제 마스터에서 비밀번호 없이 들어갑니다.',
    aside: '6단계. 옮겨지는 것은 공개키뿐이고 개인키는 마스터에 남습니다.',
    show: 'ssh',
  },
  {
    name: '인벤토리의 그룹',
    text: '누가 무엇을 맡을지 적습니다. 마스터는 kube_control_plane과 etcd, 나머지는 kube_node입니다.',
    aside: '10단계. 노트의 v2.14.2에서는 kube-master, kube-node라고 적습니다.',
    show: 'groups',
  },
  {
    name: '플레이북 실행',
    text: '마스터의 Ansible이 자기 자신은 바로, 워커는 SSH로 들어가 설치합니다. 속에서는 kubeadm이 init과 join을 맡습니다.',
    aside: '12단계에서 통신을 확인하고 13단계에서 실행합니다.',
    show: 'playbook',
  },
];
const ORDER: readonly Show[] = ['host', 'vms', 'ssh', 'groups', 'playbook'];
const WORKERS = [
  { name: 'kube-node1', ip: '.21', x: 16 },
  { name: 'kube-node2', ip: '.22', x: 144 },
  { name: 'kube-node3', ip: '.23', x: 272 },
] as const;

function draw(show: Show) {
  const reached = (other: Show) => ORDER.indexOf(show) >= ORDER.indexOf(other);
  const grouped = reached('groups');
  const tone = (on: boolean): Tone => (on ? 'on' : 'plain');
  return (
    <Drawing size={[400, 290]} label="내 PC 안의 가상 머신 네 대와 그 연결">
      <Region x={4} y={4} w={392} h={282} label="내 PC(호스트) · 192.168.56.0/24" />
      {reached('vms') && (
        <>
          <Box
            x={100}
            y={48}
            w={200}
            h={58}
            label="kube-master1 (.11)"
            sub={grouped ? 'kube_control_plane, etcd' : '마스터'}
            tone={tone(show === 'vms' || show === 'groups')}
          />
          {WORKERS.map(({ name, ip, x }) => (
            <Box
              key={name}
              x={x}
              y={206}
              w={112}
              h={58}
              label={`${name.replace('kube-', '')} (${ip})`}
              sub={grouped ? 'kube_node' : '워커'}
              tone={show === 'playbook' ? 'good' : tone(show === 'vms' || show === 'groups')}
            />
          ))}
        </>
      )}
      {reached('ssh') &&
        WORKERS.map(({ name, x }) => (
          <Arrow
            key={name}
            from={[150 + x / 8, 108]}
            to={[x + 56, 202]}
            dashed={show !== 'playbook'}
            faint={show === 'groups'}
          />
        ))}
    </Drawing>
  );
}

/** The machines of the exercise and how they reach each other. */
export default function KubesprayNetwork() {
  return (
    <Stepper
      title="실습 환경 그려 보기"
      hint="단추로 한 걸음씩 쌓아 가며 보세요."
      steps={STEPS}
      draw={({ show }) => draw(show)}
    />
  );
}
