import { useState } from 'react';
import { withJosa } from '#core/hangul/josa.ts';
import { PARTS, type ShopAction, type ShopPart, shopAfter } from '#core/pictures/two-shops.ts';
import styles from '#pictures/Picture.module.css';
import { Choices, Picture } from '#pictures/Picture.tsx';
import { Box, Drawing, Region, type Tone } from '#pictures/shapes.tsx';

const NAMES: Readonly<Record<ShopPart, string>> = {
  member: '회원',
  product: '상품',
  order: '주문',
  payment: '결제',
};
const ACTIONS: readonly (readonly [ShopAction, string])[] = [
  ['fail', '고장 낸다'],
  ['scale', '세 배로 늘린다'],
  ['deploy', '배포한다'],
];
const TONES: Readonly<Record<ShopAction, Tone>> = { fail: 'bad', scale: 'on', deploy: 'good' };
const DONE: Readonly<Record<ShopAction, string>> = {
  fail: '멈춤',
  scale: '3개',
  deploy: '다시 배포',
};

const SPOTS: Readonly<Record<ShopPart, readonly [number, number]>> = {
  member: [14, 32],
  product: [114, 32],
  order: [14, 88],
  payment: [114, 88],
};

function told(action: ShopAction, part: ShopPart, bears: boolean): readonly [string, string] {
  const name = NAMES[part];
  switch (action) {
    case 'fail':
      return [
        '한 프로세스라서 네 기능이 함께 멈춥니다.',
        bears || part === 'order'
          ? `${name} 서비스만 멈추고 나머지는 계속됩니다.`
          : `${withJosa(name, '을/를')} 기다리던 주문 서비스까지 함께 멈춥니다.`,
      ];
    case 'scale':
      return [
        `${name}만 바쁜데도 네 기능이 모두 세 배가 됩니다.`,
        `${name} 서비스만 세 개가 됩니다.`,
      ];
    case 'deploy':
      return [
        '한 줄을 고쳐도 전체를 다시 테스트하고 배포합니다.',
        `${name} 서비스만 다시 배포합니다.`,
      ];
  }
}

type ShopProps = {
  readonly label: string;
  readonly touched: readonly ShopPart[];
  readonly action: ShopAction;
  readonly apart: boolean;
};

function Shop({ label, touched, action, apart }: ShopProps) {
  const words = touched.map((part) => NAMES[part]).join(', ');
  return (
    <Drawing size={[216, 146]} label={`${label}: ${words} ${DONE[action]}`}>
      {!apart && <Region x={4} y={4} w={208} h={138} label="쇼핑몰 하나" />}
      {PARTS.map((part) => {
        const [x, y] = SPOTS[part];
        const hit = touched.includes(part);
        return (
          <g key={part}>
            {hit && action === 'scale' && <Box x={x + 6} y={y + 6} w={88} h={44} label="" />}
            <Box
              x={x}
              y={y}
              w={88}
              h={44}
              label={NAMES[part]}
              sub={hit ? DONE[action] : undefined}
              tone={hit ? TONES[action] : 'plain'}
            />
          </g>
        );
      })}
    </Drawing>
  );
}

/** One thing done to the same shop, built as one unit and as services. */
export default function MonolithMsa() {
  const [part, setPart] = useState<ShopPart>('payment');
  const [action, setAction] = useState<ShopAction>('fail');
  const [bears, setBears] = useState(true);
  const { monolith, services } = shopAfter(action, part, bears);
  const [left, right] = told(action, part, bears);
  return (
    <Picture
      title="같은 일을 두 구조에 시켜 보기"
      hint="어느 부분에 무슨 일을 할지 고르세요."
      still={
        <table>
          <thead>
            <tr>
              <th>결제에 하는 일</th>
              <th>모놀리식</th>
              <th>마이크로서비스</th>
            </tr>
          </thead>
          <tbody>
            {ACTIONS.map(([kind, name]) => (
              <tr key={kind}>
                <td>{name}</td>
                <td>{told(kind, 'payment', true)[0]}</td>
                <td>{told(kind, 'payment', true)[1]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Choices
        label="어느 부분"
        options={PARTS.map((name) => [name, NAMES[name]] as const)}
        value={part}
        choose={setPart}
      />
      <Choices label="무슨 일" options={ACTIONS} value={action} choose={setAction} />
      {action === 'fail' && (
        <label className={`${styles['check']} ${styles['controls']}`}>
          <input
            type="checkbox"
            checked={bears}
            onChange={(event) => setBears(event.target.checked)}
          />
          주문 서비스가 실패를 견디도록 설계했다(시간 제한, 서킷 브레이커)
        </label>
      )}
      <div className={styles['pair']}>
        <div>
          <p className={styles['title']}>모놀리식</p>
          <Shop label="모놀리식" touched={monolith} action={action} apart={false} />
        </div>
        <div>
          <p className={styles['title']}>마이크로서비스</p>
          <Shop label="마이크로서비스" touched={services} action={action} apart />
        </div>
      </div>
      <div role="status" className={styles['caption']}>
        <p>
          <strong>모놀리식</strong> {left}
        </p>
        <p>
          <strong>마이크로서비스</strong> {right}
        </p>
      </div>
    </Picture>
  );
}
