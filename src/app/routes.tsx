import { lazy, type ReactNode } from 'react';
import { Route, Routes, useParams } from 'react-router-dom';
import { ShortLink } from '#app/ShortLink.tsx';
import { lessonsOf } from '#core/course/outline.ts';
import { outline } from '#course/course.ts';

const HomeScreen = lazy(() => import('#features/home/HomeScreen.tsx'));
const MapScreen = lazy(() => import('#features/map/MapScreen.tsx'));
const LessonScreen = lazy(() => import('#features/lesson/LessonScreen.tsx'));
const DecksScreen = lazy(() => import('#features/cards/DecksScreen.tsx'));
const CardsScreen = lazy(() => import('#features/cards/CardsScreen.tsx'));
const QuizzesScreen = lazy(() => import('#features/quiz/QuizzesScreen.tsx'));
const QuizScreen = lazy(() => import('#features/quiz/QuizScreen.tsx'));
const KeywordsScreen = lazy(() => import('#features/keywords/KeywordsScreen.tsx'));
const KeywordScreen = lazy(() => import('#features/keywords/KeywordScreen.tsx'));
const ReviewScreen = lazy(() => import('#features/review/ReviewScreen.tsx'));
const MistakesScreen = lazy(() => import('#features/mistakes/MistakesScreen.tsx'));
const ExamScreen = lazy(() => import('#features/exam/ExamScreen.tsx'));
const SettingsScreen = lazy(() => import('#features/settings/SettingsScreen.tsx'));
const DataScreen = lazy(() => import('#features/data/DataScreen.tsx'));
const SheetScreen = lazy(() => import('#features/sheet/SheetScreen.tsx'));
const MissingScreen = lazy(() => import('#features/missing/MissingScreen.tsx'));
const ProgressScreen = lazy(() => import('#features/progress/ProgressScreen.tsx'));

/** Every part in every state, to look at while building; not in what is shipped. */
const PartsScreen = import.meta.env.DEV ? lazy(() => import('#app/PartsScreen.tsx')) : undefined;

const lessons = lessonsOf(outline);
const LESSONS = new Set(lessons.map((lesson) => lesson.id));
const QUIZZES = new Set(lessons.filter((l) => l.items.length > 0).map((l) => l.id));
const KEYWORDS = new Set(lessons.flatMap((lesson) => lesson.keywords.map(({ id }) => id)));
const DECKS = new Set([
  'all',
  ...lessons.filter((lesson) => lesson.keywords.length > 0).map((lesson) => lesson.chapter),
]);

/** A screen whose address names something of the course: anything else is a missing page. */
function Known({ ids, children }: { ids: ReadonlySet<string>; children: ReactNode }) {
  const { id = '' } = useParams();
  return ids.has(id) ? children : <MissingScreen />;
}

/** Every address of the app; `app/pages.ts` lists the same for prerendering. */
export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<HomeScreen />} />
      <Route path="/learn" element={<MapScreen />} />
      <Route
        path="/learn/:id"
        element={
          <Known ids={LESSONS}>
            <LessonScreen />
          </Known>
        }
      />
      <Route path="/cards" element={<DecksScreen />} />
      <Route
        path="/cards/:id"
        element={
          <Known ids={DECKS}>
            <CardsScreen />
          </Known>
        }
      />
      <Route path="/quiz" element={<QuizzesScreen />} />
      <Route
        path="/quiz/:id"
        element={
          <Known ids={QUIZZES}>
            <QuizScreen />
          </Known>
        }
      />
      <Route path="/keywords" element={<KeywordsScreen />} />
      <Route
        path="/keywords/:id"
        element={
          <Known ids={KEYWORDS}>
            <KeywordScreen />
          </Known>
        }
      />
      <Route path="/review" element={<ReviewScreen />} />
      <Route path="/mistakes" element={<MistakesScreen />} />
      <Route path="/exam" element={<ExamScreen />} />
      <Route path="/settings" element={<SettingsScreen />} />
      <Route path="/data" element={<DataScreen />} />
      <Route path="/sheet" element={<SheetScreen />} />
      <Route path="/progress" element={<ProgressScreen />} />
      <Route path="/s/:id" element={<ShortLink kind="s" />} />
      <Route path="/q/:id" element={<ShortLink kind="q" />} />
      <Route path="/k/:id" element={<ShortLink kind="k" />} />
      {PartsScreen && <Route path="/parts" element={<PartsScreen />} />}
      <Route path="*" element={<MissingScreen />} />
    </Routes>
  );
}
