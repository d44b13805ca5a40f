import { type ReactNode, Suspense, useEffect } from 'react';
import { CourseLink } from '#app/CourseLink.tsx';
import { ErrorBoundary } from '#app/ErrorBoundary.tsx';
import { KeywordPopover } from '#app/KeywordPopover.tsx';
import { Place } from '#app/Place.tsx';
import { AppRoutes } from '#app/routes.tsx';
import { Shell } from '#app/Shell.tsx';
import { UpdateBar } from '#app/UpdateBar.tsx';
import { CoursePicture } from '#pictures/pictures.tsx';
import { DraftsContext, type DraftsStore } from '#state/drafts.ts';
import { ExamContext, type ExamStore } from '#state/exam.ts';
import { OfflineContext, type OfflineStore } from '#state/offline.ts';
import type { SettingsStore } from '#state/settings.ts';
import { SettingsContext } from '#state/settings-context.ts';
import type { StudyStore } from '#state/study.ts';
import { StudyContext } from '#state/study-context.ts';
import { ProseLinkContext, ProsePictureContext } from '#ui/Prose/prose-context.ts';

type Props = {
  readonly study: StudyStore;
  readonly settings: SettingsStore;
  readonly exam: ExamStore;
  readonly drafts: DraftsStore;
  readonly offline: OfflineStore;
  /** Called when the screen answers, or has failed. */
  readonly onReady?: () => void;
  /** Opens a page anew whose screen could not be drawn; false if that would not help. */
  readonly reopen?: () => Promise<boolean>;
  /** The screen; that of the current address unless another is given. */
  readonly children?: ReactNode;
};

const ignore = () => {};
const never = async () => false;

/** The whole app below a router: stores, frame and the screen of the current address. */
export function App(props: Props) {
  const {
    study,
    settings,
    exam,
    drafts,
    offline,
    onReady = ignore,
    reopen = never,
    children = <AppRoutes />,
  } = props;
  return (
    <StudyContext value={study}>
      <SettingsContext value={settings}>
        <ExamContext value={exam}>
          <DraftsContext value={drafts}>
            <OfflineContext value={offline}>
              {/* The last net: whatever breaks outside a screen. */}
              <ErrorBoundary onFail={onReady} reopen={reopen}>
                <KeywordPopover>
                  <ProseLinkContext value={CourseLink}>
                    <ProsePictureContext value={CoursePicture}>
                      <Shell>
                        <ErrorBoundary onFail={onReady} reopen={reopen}>
                          <Suspense fallback={<p role="status">불러오고 있어요…</p>}>
                            {children}
                            <Place />
                            <Ready run={onReady} />
                          </Suspense>
                        </ErrorBoundary>
                      </Shell>
                      <UpdateBar />
                    </ProsePictureContext>
                  </ProseLinkContext>
                </KeywordPopover>
              </ErrorBoundary>
            </OfflineContext>
          </DraftsContext>
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
