import { paths } from '#core/course/paths.ts';
import { NEW_PER_DAY, PER_DAY, type Settings } from '#core/save/settings.ts';
import styles from '#features/settings/SettingsScreen.module.css';
import { useSettings } from '#state/settings-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';

type ChoiceProps<T> = {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly choose: (value: T) => void;
};

function Choice<T extends string | number | boolean>(props: ChoiceProps<T>) {
  return (
    <fieldset className={styles['choice']}>
      <legend>{props.label}</legend>
      <p>{props.hint}</p>
      <div className={controls['segments']}>
        {props.options.map(([value, name]) => (
          <label key={name}>
            <input
              type="radio"
              name={props.label}
              checked={props.value === value}
              onChange={() => props.choose(value)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** How the learner likes to study. */
export default function SettingsScreen() {
  const settings = useSettings((state) => state);
  const set = (change: Partial<Settings>) => settings.change(change);
  return (
    <Page title="설정" lead="바꾸면 바로 적용돼요. 이 브라우저에만 남아요.">
      <Head title="설정" path={paths.settings} description="화면과 복습 방법을 고릅니다." />
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
      <Choice
        label="하루에 새로 만날 것"
        hint="새 카드와 문항을 하루에 몇 개까지 만날지 정해요."
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
    </Page>
  );
}
