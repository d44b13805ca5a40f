import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import { withRecent } from '#core/save/settings.ts';
import { type Found, keyOf } from '#core/search/found.ts';
import { PLACES } from '#core/search/places.ts';
import { FoundList, type Group } from '#features/search/FoundList.tsx';
import { pathTo } from '#features/search/found-link.ts';
import styles from '#features/search/SearchPanel.module.css';
import { useActiveOption } from '#features/search/use-active-option.ts';
import { useFound } from '#features/search/use-found.ts';
import { useNextLesson } from '#features/search/use-next-lesson.ts';
import { useSettings } from '#state/settings-context.ts';
import controls from '#ui/controls.module.css';
import { Icon } from '#ui/Icon.tsx';

/** Screens that are suggested before anything is typed. */
const SUGGESTED = [paths.review, paths.mistakes, paths.exam, paths.settings].flatMap((path) =>
  PLACES.flatMap(({ found }) => (found.id === path ? [found] : [])),
);

type Props = {
  /** Whether it comes into an open dialog; one that opens later gives the field the focus itself. */
  readonly isOpen: boolean;
  readonly close: () => void;
};

/** What stands in the search: a field that finds lessons, sections, keywords, questions and screens. */
export default function SearchPanel({ isOpen, close }: Props) {
  const navigate = useNavigate();
  const recent = useSettings((state) => state.recent);
  const change = useSettings((state) => state.change);
  const next = useNextLesson();
  const { query, ask, answer, failed, retry, marks } = useFound();
  const asked = query.trim();

  const isEmpty = asked === '';
  const groups = useMemo((): readonly Group[] => {
    if (answer) return named('찾은 것', answer.found);
    if (!isEmpty) return [];
    const known = new Set(recent.map(keyOf));
    const suggested = [...(next ? [next] : []), ...SUGGESTED].filter(
      (one) => !known.has(keyOf(one)),
    );
    return [...named('최근에 연 곳', recent), ...named('이어서 할 것', suggested)];
  }, [isEmpty, answer, recent, next]);

  const open = (one: Found) => {
    change({ recent: withRecent(recent, one) });
    close();
    navigate(pathTo(one), { state: { found: marks() } });
  };
  const options = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const { field, listId, ...list } = useActiveOption(options, open);

  return (
    <>
      <div className={styles['bar']}>
        <Icon name="search" size={20} />
        <input
          {...field}
          // biome-ignore lint/a11y/noAutofocus: the reader has just opened the search to type
          autoFocus={isOpen}
          className={styles['input']}
          aria-label="찾을 말"
          placeholder="레슨, 키워드, 문항, 화면 찾기"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          // Every input, also while a syllable is being composed: Korean is found as it is typed.
          onInput={(event) => ask(event.currentTarget.value)}
        />
        <button type="button" className={controls['quiet']} onClick={close}>
          닫기
        </button>
      </div>
      <p role="status" className={answer ? 'visually-hidden' : styles['note']}>
        {answer ? `${answer.found.length}개를 찾았어요.` : asked && !failed && '찾고 있어요…'}
      </p>
      {failed && (
        <p className={styles['note']} role="alert">
          검색을 불러오지 못했어요.{' '}
          <button type="button" className={controls['secondary']} onClick={retry}>
            다시 불러오기
          </button>
        </p>
      )}
      {answer?.found.length === 0 && (
        <p className={styles['note']}>
          ‘{answer.asked}’에 맞는 것이 없어요.{' '}
          {[...answer.asked].length === 1
            ? '한 글자만 더 입력해 보세요.'
            : '낱말을 줄이거나 초성(ㅋㅂㄴㅌㅅ)으로 찾아보세요.'}
        </p>
      )}
      <FoundList
        {...list}
        id={listId}
        groups={groups}
        open={(at) => {
          const one = options[at];
          if (one) open(one);
        }}
      />
    </>
  );
}

/** A group of some items, if there are any. */
function named(name: string, items: readonly Found[]): readonly Group[] {
  return items.length > 0 ? [{ name, items }] : [];
}
