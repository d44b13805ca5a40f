import { useEffect } from 'react';
import { useSettings } from '#state/settings-context.ts';
import { useStudy } from '#state/study-context.ts';

/** So many new records without a file, and the learner is reminded. */
const REMIND_AFTER = 50;
/** The same where the browser may clear them within days. */
const REMIND_SHORTLY_AFTER = 10;

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

/**
 * How many records there are when the learner is reminded. A browser that clears a site after a week
 * cannot wait as long; where records went away, as with a reset, new ones are counted from what is left.
 */
export function useReminderAt(): number {
  const count = useStudy((state) => state.events.length);
  const isReady = useStudy((state) => state.status !== 'loading');
  const isShort = useStudy((state) => state.persistence.isShort);
  const remindAt = useSettings((state) => state.remindAt);
  const change = useSettings((state) => state.change);
  const isTooLate = isReady && remindAt > count + REMIND_AFTER;
  useEffect(() => {
    if (isTooLate) change({ remindAt: count + REMIND_AFTER });
  }, [isTooLate, count, change]);
  return isShort ? remindAt - REMIND_AFTER + REMIND_SHORTLY_AFTER : remindAt;
}

/** Lets the reminder rest until there are as many new records again. */
export function useRestOfReminder(): () => void {
  const count = useStudy((state) => state.events.length);
  const change = useSettings((state) => state.change);
  return () => change({ remindAt: count + REMIND_AFTER });
}
