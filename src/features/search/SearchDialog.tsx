import { Autocomplete } from '@base-ui/react/autocomplete';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Outline } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { nextLesson } from '#core/progress/lesson-progress.ts';
import { withRecent } from '#core/save/settings.ts';
import type { SearchEntry } from '#core/search/entries.ts';
import { type SearchIndex, searchIndex } from '#core/search/search-index.ts';
import { stemOf, wordsOf } from '#core/search/words.ts';
import { loadOutline, loadSearchEntries } from '#course/course.ts';
import { type FoundLink, linkOf } from '#features/search/found-link.ts';
import { PLACES } from '#features/search/places.ts';
import styles from '#features/search/SearchDialog.module.css';
import { useSettings } from '#state/settings-context.ts';
import { useProgress } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Icon } from '#ui/Icon.tsx';

type Row = { readonly entry: SearchEntry; readonly link: FoundLink };
type Group = { readonly name: string; readonly items: readonly Row[] };
type Finder = {
  readonly index: SearchIndex;
  readonly entries: readonly SearchEntry[];
  readonly outline: Outline;
};

/** Finds lessons, sections, keywords, questions and screens from anywhere. */
export default function SearchDialog({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const recent = useSettings((state) => state.recent);
  const change = useSettings((state) => state.change);
  const progress = useProgress();
  const { finder, failed, load } = useFinder();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query).trim();

  useEffect(() => dialog.current?.showModal(), []);

  const groups = useMemo((): readonly Group[] => {
    if (!finder) return [];
    const { outline } = finder;
    const next = nextLesson(progress, outline);
    if (asked !== '') {
      const items = rows(
        outline,
        finder.index.find(asked).map(({ entry }) => entry),
      );
      return items.length > 0 ? [{ name: '찾은 것', items }] : [];
    }
    const byKey = new Map(finder.entries.map((entry) => [`${entry.kind}:${entry.id}`, entry]));
    const suggested = [
      ...(next ? [`lesson:${next.id}`] : []),
      ...[paths.review, paths.mistakes, paths.exam, paths.settings].map((to) => `place:${to}`),
    ];
    const named = (keys: readonly string[]) =>
      rows(
        outline,
        keys.flatMap((key) => byKey.get(key) ?? []),
      );
    return [
      { name: '최근에 연 곳', items: named(recent) },
      { name: '이어서 할 것', items: named(suggested.filter((key) => !recent.includes(key))) },
    ].filter(({ items }) => items.length > 0);
  }, [finder, asked, recent, progress]);

  const open = ({ entry, link }: Row) => {
    change({ recent: withRecent(recent, `${entry.kind}:${entry.id}`) });
    close();
    navigate(link.to, { state: asked ? { found: foundWords(asked) } : null });
  };

  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label="검색"
      onClose={close}
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
          if (reason !== 'item-press') setQuery(value);
        }}
        itemToStringValue={(row: Row) => row.entry.title}
      >
        <div className={styles['bar']}>
          <Icon name="search" size={20} />
          <Autocomplete.Input
            className={styles['input']}
            aria-label="찾을 말"
            placeholder="레슨, 키워드, 문항, 화면 찾기"
            // The part says nothing of a syllable that is still being composed: Korean is found as it is typed.
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') close();
            }}
          />
          <button type="button" className={controls['quiet']} onClick={close}>
            닫기
          </button>
        </div>
        <p role="status" className={asked && finder ? 'visually-hidden' : styles['note']}>
          {failed ? '' : !finder ? '찾을 준비를 하고 있어요…' : asked && countText(groups)}
        </p>
        {failed && (
          <p className={styles['note']} role="alert">
            검색을 불러오지 못했어요.{' '}
            <button type="button" className={controls['secondary']} onClick={load}>
              다시 불러오기
            </button>
          </p>
        )}
        {finder && asked && groups.length === 0 && (
          <p className={styles['note']}>
            ‘{asked}’에 맞는 것이 없어요. 낱말을 줄이거나 초성(ㅋㅂㄴㅌㅅ)으로 찾아보세요.
          </p>
        )}
        <Autocomplete.List className={styles['list']} aria-label="검색 결과">
          {(group: Group) => (
            <Autocomplete.Group key={group.name} items={group.items}>
              <Autocomplete.GroupLabel className={styles['group']}>
                {group.name}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(row: Row) => (
                  <Autocomplete.Item
                    key={`${row.entry.kind}:${row.entry.id}`}
                    value={row}
                    className={styles['row']}
                    onClick={() => open(row)}
                  >
                    <span className={styles['kind']}>{row.link.kind}</span>
                    <span className={styles['title']}>{row.entry.title}</span>
                    <span className={styles['place']}>{row.link.place}</span>
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

const countText = (groups: readonly Group[]) =>
  `${groups.reduce((sum, { items }) => sum + items.length, 0)}개를 찾았어요.`;

function rows(outline: Outline, entries: readonly SearchEntry[]): readonly Row[] {
  return entries.flatMap((entry) => {
    const link = linkOf(entry, outline);
    return link ? [{ entry, link }] : [];
  });
}

/** The index, built once it has come. */
function useFinder() {
  const [finder, setFinder] = useState<Finder>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    Promise.all([loadSearchEntries(), loadOutline()]).then(
      ([loaded, outline]) => {
        const entries = [...loaded, ...PLACES];
        setFinder({ entries, index: searchIndex(entries), outline });
      },
      () => setFailed(true),
    );
  };
  useEffect(load, []);
  return { finder, failed, load };
}

/** The words to mark where the search leads. */
function foundWords(asked: string): readonly string[] {
  return [...new Set(wordsOf(asked).map(stemOf))].filter((word) => word.length > 1);
}
