import { type Step, Stepper } from '#pictures/Stepper.tsx';
import { Arrow, Box, Drawing, Region } from '#pictures/shapes.tsx';

type Actor = 'client' | 'api' | 'etcd' | 'controllers' | 'scheduler' | 'kubelet' | 'runtime';
type JourneyStep = Step & {
  readonly acts: Actor;
  /** Where the acting part reaches; nothing when it works by itself. */
  readonly on?: Actor;
};

const STEPS: readonly JourneyStep[] = [
  {
    name: 'kubectl이 요청을 보냅니다',
    text: '매니페스트를 읽어 API 서버에 “웹 서버 세 개가 있어야 한다”는 디플로이먼트를 보냅니다.',
    aside: 'kubectl은 API 서버하고만 이야기합니다. 지켜보는 쪽들은 아직 이 선언을 모릅니다.',
    acts: 'client',
    on: 'api',
  },
  {
    name: 'API 서버가 살핍니다',
    text: '누구인지, 해도 되는 일인지, 글이 형식에 맞는지 차례로 살핍니다. 하나라도 어긋나면 여기서 거절합니다.',
    acts: 'api',
  },
  {
    name: 'etcd에 적습니다',
    text: '통과한 디플로이먼트를 etcd에 저장합니다. 여기까지 되면 kubectl은 ‘created’라는 답을 받습니다.',
    aside: 'etcd에 닿는 것은 API 서버뿐입니다. 답을 받았다고 파드가 이미 도는 것은 아닙니다.',
    acts: 'api',
    on: 'etcd',
  },
  {
    name: '컨트롤러가 알아챕니다',
    text: '디플로이먼트 컨트롤러가 레플리카셋을 만들고, 레플리카셋 컨트롤러가 모자란 파드 세 개의 기록을 만듭니다.',
    aside: '두 컨트롤러는 API 서버를 통해 디플로이먼트와 레플리카셋을 지켜보고 있었습니다.',
    acts: 'controllers',
    on: 'api',
  },
  {
    name: '스케줄러가 자리를 정합니다',
    text: '노드가 정해지지 않은 파드 셋을 보고, 노드를 거르고 점수를 매겨 하나씩 골라 API 서버에 적습니다.',
    aside:
      '스케줄러는 노드가 정해지지 않은 파드가 생기기를 지켜보고 있었습니다. 컨테이너를 띄우지는 않습니다.',
    acts: 'scheduler',
    on: 'api',
  },
  {
    name: 'kubelet이 자기 몫을 봅니다',
    text: '노드의 kubelet이 자기에게 배정된 파드를 발견하고 그 명세를 받아 옵니다.',
    aside:
      'kubelet은 자기 노드에 배정된 파드를 지켜보고 있었습니다. API 서버가 밀어 보낸 것이 아닙니다.',
    acts: 'kubelet',
    on: 'api',
  },
  {
    name: '런타임이 컨테이너를 띄웁니다',
    text: 'kubelet이 부탁하면, 컨테이너 런타임이 이미지를 내려받고 컨테이너를 시작합니다.',
    acts: 'kubelet',
    on: 'runtime',
  },
  {
    name: '결과가 돌아옵니다',
    text: 'kubelet이 ‘돌고 있다’고 API 서버에 알리고, 그 상태가 다시 etcd에 적힙니다. 이제 kubectl get pods에 Running이 보입니다.',
    aside: '파드가 사라지면 컨트롤러가 또 알아채고, 넷째 걸음부터 되풀이됩니다.',
    acts: 'kubelet',
    on: 'api',
  },
];

type Place = { x: number; y: number; w: number; label: string; sub?: string };
const H = 46;
const PLACES: Readonly<Record<Actor, Place>> = {
  client: { x: 130, y: 8, w: 140, label: 'kubectl', sub: '사람이 보낸 선언' },
  api: { x: 130, y: 108, w: 140, label: 'API 서버', sub: '창구' },
  etcd: { x: 296, y: 108, w: 88, label: 'etcd', sub: '저장소' },
  controllers: { x: 20, y: 198, w: 168, label: '컨트롤러 매니저', sub: '수를 맞춤' },
  scheduler: { x: 216, y: 198, w: 168, label: '스케줄러', sub: '자리를 정함' },
  kubelet: { x: 20, y: 308, w: 168, label: 'kubelet', sub: '파드를 챙김' },
  runtime: { x: 216, y: 308, w: 168, label: '컨테이너 런타임', sub: '컨테이너를 띄움' },
};

function centre(actor: Actor): [number, number] {
  const { x, y, w } = PLACES[actor];
  return [x + w / 2, y + H / 2];
}

/** The edges of two boxes that face each other. */
function between(from: Actor, to: Actor): { from: [number, number]; to: [number, number] } {
  const [a, b] = [PLACES[from], PLACES[to]];
  const [ca, cb] = [centre(from), centre(to)];
  if (a.y === b.y) {
    return ca[0] < cb[0]
      ? { from: [a.x + a.w, ca[1]], to: [b.x - 3, cb[1]] }
      : { from: [a.x, ca[1]], to: [b.x + b.w + 3, cb[1]] };
  }
  const lean = Math.max(b.x + 16, Math.min(b.x + b.w - 16, ca[0]));
  return a.y < b.y
    ? { from: [ca[0], a.y + H], to: [lean, b.y - 3] }
    : { from: [ca[0], a.y], to: [lean, b.y + H + 3] };
}

export default function ApplyJourney() {
  return (
    <Stepper
      title="kubectl apply의 여행"
      hint="단추로 한 걸음씩 앞뒤로 움직여 보세요. 색이 칠해진 것이 지금 일하는 쪽입니다."
      steps={STEPS}
      draw={({ acts, on }) => (
        <Drawing size={[400, 372]} label="클라이언트, 컨트롤 플레인, 노드의 구성 요소">
          <Region x={8} y={76} w={384} h={184} label="컨트롤 플레인" />
          <Region x={8} y={278} w={384} h={88} label="노드" />
          {(Object.keys(PLACES) as Actor[]).map((actor) => (
            <Box
              key={actor}
              {...PLACES[actor]}
              h={H}
              tone={actor === acts ? 'on' : actor === on ? 'good' : 'faint'}
            />
          ))}
          {on && <Arrow {...between(acts, on)} />}
        </Drawing>
      )}
    />
  );
}
