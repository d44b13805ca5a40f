import type { Settings } from '#core/save/settings.ts';
import { useSettings } from '#state/settings-context.ts';
import controls from '#ui/controls.module.css';
import { Icon, type IconName } from '#ui/Icon.tsx';

type Theme = Settings['theme'];

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const NAMES: Readonly<Record<Theme, string>> = {
  system: '기기 설정',
  light: '밝게',
  dark: '어둡게',
};
const ICONS: Readonly<Record<Theme, IconName>> = { system: 'auto', light: 'sun', dark: 'moon' };

/** Goes through the three themes; its name says the present one. */
export function ThemeButton() {
  const theme = useSettings((state) => state.theme);
  const change = useSettings((state) => state.change);
  return (
    <button
      type="button"
      className={controls['icon']}
      aria-label={`화면 밝기: ${NAMES[theme]}. 누르면 ${NAMES[NEXT[theme]]}`}
      title={`화면 밝기: ${NAMES[theme]}`}
      onClick={() => change({ theme: NEXT[theme] })}
    >
      <Icon name={ICONS[theme]} size={20} />
    </button>
  );
}
