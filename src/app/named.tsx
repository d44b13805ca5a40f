import { type ComponentType, lazy, use } from 'react';
import { useParams } from 'react-router-dom';

const MissingScreen = lazy(() => import('#features/missing/MissingScreen.tsx'));

type Screen<T> = { readonly default: ComponentType<{ readonly data: T }> };

/**
 * A screen whose address names something of the course: its script and its data are loaded side by
 * side, and what the course does not have is a missing page.
 */
export function named<T>(
  load: (id: string) => Promise<T | undefined>,
  importScreen: () => Promise<Screen<T>>,
): ComponentType {
  const Screen = lazy(importScreen);
  return function NamedScreen() {
    const { id = '' } = useParams();
    const loading = load(id);
    // Begun here, told of by the screen itself if it fails.
    importScreen().catch(() => {});
    const data = use(loading);
    return data === undefined ? <MissingScreen /> : <Screen key={id} data={data} />;
  };
}
