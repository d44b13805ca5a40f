import { type ReactNode, useRef } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { Arrival } from '#app/Arrival.tsx';
import { KeepingNotice } from '#app/KeepingNotice.tsx';
import { KeyHelp } from '#app/KeyHelp.tsx';
import { SearchButton } from '#app/SearchButton.tsx';
import styles from '#app/Shell.module.css';
import { ThemeButton } from '#app/ThemeButton.tsx';
import { paths } from '#core/course/paths.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { Mark } from '#ui/Mark.tsx';

type Place = { readonly to: string; readonly name: string; readonly icon: IconName };

const PLACES: readonly Place[] = [
  { to: paths.learn, name: '학습', icon: 'book' },
  { to: paths.review, name: '복습', icon: 'cards' },
  { to: paths.quizzes, name: '퀴즈', icon: 'quiz' },
  { to: paths.progress, name: '기록', icon: 'chart' },
];
const KEYWORDS: Place = { to: paths.keywords, name: '키워드', icon: 'tag' };
/** Screens that the one for review leads to; they have no link of their own in the bars. */
const OF_REVIEW: readonly string[] = [paths.cards, paths.mistakes, paths.exam];

/** The frame of every screen: skip link, top bar, the screen, and on a phone the bottom bar. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place in the page, without script too */}
      <a
        className={styles['skip']}
        href="#main"
        onClick={(event) => {
          // The address stays: behind its # stands where the learner is.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        본문으로 건너뛰기
      </a>
      <header className={styles['top']} data-print="off">
        <div className={styles['top-inner']}>
          <Link to={paths.today} className={styles['mark']}>
            <Mark />
            쿠베이직
          </Link>
          <nav aria-label="주요 화면" className={styles['places']}>
            {[...PLACES, KEYWORDS].map(({ to, name }) => (
              <PlaceLink key={to} to={to}>
                {name}
              </PlaceLink>
            ))}
          </nav>
          <PlaceLink to={KEYWORDS.to} className={styles['phone-keywords']}>
            <Icon name={KEYWORDS.icon} />
            <span>{KEYWORDS.name}</span>
          </PlaceLink>
          <SearchButton />
          <ThemeButton />
          <Link to={paths.settings} className={styles['settings']}>
            <Icon name="settings" size={20} />
            <span className="visually-hidden">설정</span>
          </Link>
        </div>
      </header>
      <KeepingNotice />
      <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <Arrival main={main} />
      <KeyHelp />
      <nav aria-label="빠른 이동" className={styles['bottom']} data-print="off">
        {PLACES.map(({ to, name, icon }) => (
          <PlaceLink key={to} to={to}>
            <Icon name={icon} size={22} />
            <span>{name}</span>
          </PlaceLink>
        ))}
      </nav>
    </>
  );
}

type PlaceLinkProps = {
  readonly to: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A link of the bars. */
function PlaceLink({ to, className, children }: PlaceLinkProps) {
  const { pathname } = useLocation();
  return (
    <Link to={to} className={className} aria-current={currentAt(pathname, to)}>
      {children}
    </Link>
  );
}

/** How a link is marked at an address: on its own screen as the page, on those within as current. */
function currentAt(pathname: string, to: string): 'page' | true | undefined {
  if (pathname === to) return 'page';
  const screens = to === paths.review ? [to, ...OF_REVIEW] : [to];
  return screens.some((screen) => pathname.startsWith(screen)) || undefined;
}
