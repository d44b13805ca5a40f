import { Autocomplete } from '@base-ui/react/autocomplete';
import { useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import { withRecent } from '#core/save/settings.ts';
import { type Found, keyOf } from '#core/search/found.ts';
import { PLACES } from '#core/search/places.ts';
import { stemOf, wordsOf } from '#core/search/words.ts';
import { KIND_NAMES, pathTo } from '#features/search/found-link.ts';
import styles from '#features/search/SearchDialog.module.css';
import { useFound } from '#features/search/use-found.ts';
import { useNextLesson } from '#features/search/use-next-lesson.ts';
import { useSettings } from '#state/settings-context.ts';
import controls from '#ui/controls.module.css';
import { Icon } from '#ui/Icon.tsx';

type Group = { readonly name: string; readonly items: readonly Found[] };

/** Screens that are suggested before anything is typed. */
const SUGGESTED = [paths.review, paths.mistakes, paths.exam, paths.settings].flatMap((path) =>
  PLACES.flatMap(({ found }) => (found.id === path ? [found] : [])),
);

type Props = { readonly isOpen: boolean; readonly close: () => void };

/** Finds lessons, sections, keywords, questions and screens from anywhere. */
export default function SearchDialog({ isOpen, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const recent = useSettings((state) => state.recent);
  const change = useSettings((state) => state.change);
  const next = useNextLesson();
  const { query, ask, answer, failed, retry } = useFound();
  const asked = query.trim();

  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  const groups = useMemo((): readonly Group[] => {
    const known = new Set(recent.map(keyOf));
    const suggested = [...(next ? [next] : []), ...SUGGESTED].filter(
      (one) => !known.has(keyOf(one)),
    );
    const all = answer
      ? [{ name: '찾은 것', items: answer.found }]
      : [
          { name: '최근에 연 곳', items: recent },
          { name: '이어서 할 것', items: suggested },
        ];
    return asked === '' || answer ? all.filter(({ items }) => items.length > 0) : [];
  }, [asked, answer, recent, next]);

  const open = (one: Found) => {
    change({ recent: withRecent(recent, one) });
    close();
    navigate(pathTo(one), { state: asked ? { found: foundWords(asked) } : null });
  };

  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label="검색"
      // By the browser itself: Escape, or a press beside it.
      onClose={isOpen ? close : undefined}
      closedby="any"
    >
      <Autocomplete.Root
        inline
        open
        items={groups}
        mode="none"
        autoHighlight="always"
        keepHighlight
        value={query}
        onValueChange={(value, { reason }) => {
          if (reason !== 'item-press') ask(value);
        }}
        itemToStringValue={(one: Found) => one.title}
      >
        <div className={styles['bar']}>
          <Icon name="search" size={20} />
          <Autocomplete.Input
            className={styles['input']}
            aria-label="찾을 말"
            placeholder="레슨, 키워드, 문항, 화면 찾기"
            // The part says nothing of a syllable that is still being composed: Korean is found as it is typed.
            onInput={(event) => ask(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') close();
            }}
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
            ‘{answer.asked}’에 맞는 것이 없어요. 낱말을 줄이거나 초성(ㅋㅂㄴㅌㅅ)으로 찾아보세요.
          </p>
        )}
        <Autocomplete.List className={styles['list']} aria-label="검색 결과">
          {(group: Group) => (
            <Autocomplete.Group key={group.name} items={group.items}>
              <Autocomplete.GroupLabel className={styles['group']}>
                {group.name}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(one: Found, at: number) => (
                  <Autocomplete.Item
                    // By place: another answer changes the rows that stand, at half the cost of new ones.
                    key={at}
                    value={one}
                    className={styles['row']}
                    onClick={() => open(one)}
                  >
                    <span className={styles['kind']}>{KIND_NAMES[one.kind]}</span>
                    <span className={styles['title']}>{one.title}</span>
                    <span className={styles['place']}>{one.within}</span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </dialog>
  );
}

/** The words to mark where the search leads. */
function foundWords(asked: string): readonly string[] {
  return [...new Set(wordsOf(asked).map(stemOf))].filter((word) => word.length > 1);
}
