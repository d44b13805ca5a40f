import { Suspense, useEffect } from 'react';
import { CourseLink } from '#app/CourseLink.tsx';
import { ErrorBoundary } from '#app/ErrorBoundary.tsx';
import { KeywordPopover } from '#app/KeywordPopover.tsx';
import { AppRoutes } from '#app/routes.tsx';
import { Shell } from '#app/Shell.tsx';
import { CoursePicture } from '#pictures/pictures.tsx';
import { ExamContext, type ExamStore } from '#state/exam.ts';
import type { SettingsStore } from '#state/settings.ts';
import { SettingsContext } from '#state/settings-context.ts';
import type { StudyStore } from '#state/study.ts';
import { StudyContext } from '#state/study-context.ts';
import { ProseLinkContext, ProsePictureContext } from '#ui/Prose/prose-context.ts';

type Props = {
  readonly study: StudyStore;
  readonly settings: SettingsStore;
  readonly exam: ExamStore;
  /** Called when the screen answers, or has failed. */
  readonly onReady?: () => void;
};

const ignore = () => {};

/** The whole app below a router: stores, frame and the screen of the current address. */
export function App({ study, settings, exam, onReady = ignore }: Props) {
  return (
    <StudyContext value={study}>
      <SettingsContext value={settings}>
        <ExamContext value={exam}>
          <KeywordPopover>
            <ProseLinkContext value={CourseLink}>
              <ProsePictureContext value={CoursePicture}>
                <Shell>
                  <ErrorBoundary onFail={onReady}>
                    <Suspense fallback={<p role="status">불러오고 있어요…</p>}>
                      <AppRoutes />
                      <Ready run={onReady} />
                    </Suspense>
                  </ErrorBoundary>
                </Shell>
              </ProsePictureContext>
            </ProseLinkContext>
          </KeywordPopover>
        </ExamContext>
      </SettingsContext>
    </StudyContext>
  );
}

/** Within the boundary of the screen: its effect runs once the screen is there and answers. */
function Ready({ run }: { readonly run: () => void }) {
  useEffect(run, [run]);
  return null;
}
