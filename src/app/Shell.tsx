import { type ReactNode, useRef } from 'react';
import { Link, NavLink } from 'react-router-dom';
import { Arrival } from '#app/Arrival.tsx';
import { KeepingNotice } from '#app/KeepingNotice.tsx';
import { KeyHelp } from '#app/KeyHelp.tsx';
import { SearchButton } from '#app/SearchButton.tsx';
import styles from '#app/Shell.module.css';
import { ThemeButton } from '#app/ThemeButton.tsx';
import { paths } from '#core/course/paths.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { Mark } from '#ui/Mark.tsx';

const PLACES: readonly { to: string; name: string; icon: IconName; phone: boolean }[] = [
  { to: paths.learn, name: '학습', icon: 'book', phone: true },
  { to: paths.review, name: '복습', icon: 'cards', phone: true },
  { to: paths.quizzes, name: '퀴즈', icon: 'quiz', phone: true },
  { to: paths.progress, name: '기록', icon: 'chart', phone: true },
  { to: paths.keywords, name: '키워드', icon: 'tag', phone: false },
];

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
            {PLACES.map(({ to, name }) => (
              <NavLink key={to} to={to}>
                {name}
              </NavLink>
            ))}
          </nav>
          <Link to={paths.keywords} className={styles['phone-keywords']}>
            <Icon name="tag" />
            <span>키워드</span>
          </Link>
          <SearchButton />
          <KeyHelp />
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
      <nav aria-label="빠른 이동" className={styles['bottom']} data-print="off">
        {PLACES.filter((place) => place.phone).map(({ to, name, icon }) => (
          <NavLink key={to} to={to}>
            <Icon name={icon} size={22} />
            <span>{name}</span>
          </NavLink>
        ))}
      </nav>
    </>
  );
}
