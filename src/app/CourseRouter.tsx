import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import { UNSAFE_createBrowserHistory as createBrowserHistory, Router } from 'react-router-dom';
import { isLoaded } from '#course/course.ts';

type Props = { readonly basename: string; readonly children: ReactNode };

/**
 * The router of the browser. A screen whose data are here is drawn within the press that asked for
 * it; for another the last one stays until it can be drawn.
 */
export function CourseRouter({ basename, children }: Props) {
  const [history] = useState(() => {
    tidyAddress();
    return createBrowserHistory({ v5Compat: true });
  });
  const [{ location, action }, setState] = useState({
    location: history.location,
    action: history.action,
  });
  useLayoutEffect(
    () =>
      history.listen((next) => {
        const { pathname } = next.location;
        if (isLoaded(dataOf(pathname.slice(basename.length)))) setState(next);
        else startTransition(() => setState(next));
      }),
    [history, basename],
  );
  return (
    <Router
      basename={basename}
      location={location}
      navigationType={action}
      navigator={history}
      useTransitions={false}
    >
      {children}
    </Router>
  );
}

/** Hosts answer a page under these addresses as well; the app knows it by its own. */
function tidyAddress(): void {
  const { pathname, search, hash } = window.location;
  const tidy = pathname.replaceAll(/\/{2,}/g, '/').replace(/\/index\.html$/, '/');
  if (tidy !== pathname)
    window.history.replaceState(window.history.state, '', tidy + search + hash);
}

/** The data file of a lesson's screen, which is fetched ahead of it. */
function dataOf(path: string): string {
  return path.replace(/^learn\/([^/]+)\/?$/, 'lesson/$1');
}
