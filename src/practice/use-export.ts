import { useSettings } from '#state/settings-context.ts';
import { useStudy } from '#state/study-context.ts';

/** So many new records without a file, and the learner is reminded. */
const REMIND_AFTER = 50;

/** Hands the log over as a file and says its name; the reminder to do so rests for a while. */
export function useExport(): () => string {
  const exportFile = useStudy((state) => state.exportFile);
  const rest = useRestOfReminder();
  return () => {
    const name = exportFile();
    rest();
    return name;
  };
}

/** Lets the reminder rest until there are as many new records again. */
export function useRestOfReminder(): () => void {
  const count = useStudy((state) => state.events.length);
  const change = useSettings((state) => state.change);
  return () => change({ remindAt: count + REMIND_AFTER });
}
