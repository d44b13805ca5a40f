import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import { NEW_PER_DAY, PER_DAY, type Settings, TEXT_SIZES } from '#core/save/settings.ts';
import { Choice } from '#features/settings/Choice.tsx';
import { KeySettings } from '#features/settings/KeySettings.tsx';
import { OfflineSetting } from '#features/settings/OfflineSetting.tsx';
import { useSettings } from '#state/settings-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';

const TEXT_SIZE_NAMES: Readonly<Record<(typeof TEXT_SIZES)[number], string>> = {
  90: '작게',
  100: '보통',
  115: '크게',
  130: '아주 크게',
};
/** How the learner likes to study. */
export default function SettingsScreen() {
  const settings = useSettings((state) => state);
  const set = (change: Partial<Settings>) => settings.change(change);
  return (
    <Page title="설정" lead="바꾸면 바로 적용돼요. 이 브라우저에만 남아요.">
      <Head title="설정" path={paths.settings} description="화면과 복습 방법을 고릅니다." />
      <Group id="look" title="화면">
        <Choice
          label="화면 밝기"
          hint="기기 설정을 따르거나 하나로 고정해요."
          options={[
            ['system', '기기 설정'],
            ['light', '밝게'],
            ['dark', '어둡게'],
          ]}
          value={settings.theme}
          choose={(theme) => set({ theme })}
        />
        <Choice
          label="글자 크기"
          hint="화면 전체의 글자가 함께 커지거나 작아져요."
          options={TEXT_SIZES.map((size) => [size, TEXT_SIZE_NAMES[size]] as const)}
          value={settings.textSize}
          choose={(textSize) => set({ textSize })}
        />
      </Group>
      <Group id="study" title="복습">
        <Choice
          label="하루에 새로 볼 것"
          hint="처음 보는 카드와 문항을 하루에 몇 개까지 물을지 정해요."
          options={NEW_PER_DAY.map((count) => [count, `${count}개`] as const)}
          value={settings.newPerDay}
          choose={(newPerDay) => set({ newPerDay })}
        />
        <Choice
          label="하루 복습 한도"
          hint="밀린 복습이 많아도 하루에 이보다 많이 묻지 않아요."
          options={PER_DAY.map((count) => [count, `${count}개`] as const)}
          value={settings.perDay}
          choose={(perDay) => set({ perDay })}
        />
        <Choice
          label="카드를 평가하는 단계"
          hint="두 단계가 빠르고 꾸준해요. 네 단계는 간격을 더 잘게 나눠요."
          options={[
            [2, '두 단계'],
            [4, '네 단계'],
          ]}
          value={settings.grades}
          choose={(grades) => set({ grades })}
        />
        <Choice
          label="답하기 전에 확신 묻기"
          hint="찍어서 맞힌 문항도 오답노트에 모으고, 확신하고 틀린 문항은 일주일쯤 뒤에 다시 물어봐요."
          options={[
            [false, '묻지 않기'],
            [true, '묻기'],
          ]}
          value={settings.confidence}
          choose={(confidence) => set({ confidence })}
        />
      </Group>
      <Group id="offline" title="오프라인으로 보기">
        <OfflineSetting />
      </Group>
      <Group id="data" title="기록">
        <p>
          내보내기와 가져오기, 자동 사본, 모두 지우기, 무엇이 어디에 저장되는지를 모아 두었어요.
        </p>
        <p>
          <Link className={controls['secondary']} to={paths.data}>
            데이터와 개인정보 열기
          </Link>
        </p>
      </Group>
      <Group id="keys" title="단축키">
        <Choice
          label="한 글자 단축키"
          hint="화면 낭독기나 음성 입력과 부딪치면 끄거나 다른 키로 바꾸세요. 검색은 Ctrl+K(⌘K)로도 열려요."
          options={[
            [true, '쓰기'],
            [false, '끄기'],
          ]}
          value={settings.keys}
          choose={(keys) => set({ keys })}
        />
        {settings.keys && <KeySettings />}
      </Group>
    </Page>
  );
}

/** Settings of one kind, under a name of their own that an address can lead to. */
function Group(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={props.id} className={controls['panel']} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.children}
    </section>
  );
}
