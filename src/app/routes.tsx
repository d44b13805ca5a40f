import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { named } from '#app/named.tsx';
import { loadDeck, loadKeyword, loadLesson, loadQuiz } from '#course/course.ts';

const HomeScreen = lazy(() => import('#features/home/HomeScreen.tsx'));
const MapScreen = lazy(() => import('#features/map/MapScreen.tsx'));
const DecksScreen = lazy(() => import('#features/cards/DecksScreen.tsx'));
const QuizzesScreen = lazy(() => import('#features/quiz/QuizzesScreen.tsx'));
const KeywordsScreen = lazy(() => import('#features/keywords/KeywordsScreen.tsx'));
const ReviewScreen = lazy(() => import('#features/review/ReviewScreen.tsx'));
const MistakesScreen = lazy(() => import('#features/mistakes/MistakesScreen.tsx'));
const ExamScreen = lazy(() => import('#features/exam/ExamScreen.tsx'));
const SettingsScreen = lazy(() => import('#features/settings/SettingsScreen.tsx'));
const DataScreen = lazy(() => import('#features/data/DataScreen.tsx'));
const SheetScreen = lazy(() => import('#features/sheet/SheetScreen.tsx'));
const MissingScreen = lazy(() => import('#features/missing/MissingScreen.tsx'));
const ShortLink = lazy(() => import('#app/ShortLink.tsx'));
const ProgressScreen = lazy(() => import('#features/progress/ProgressScreen.tsx'));

/** Every part in every state, to look at while building; not in what is shipped. */
const PartsScreen = import.meta.env.DEV ? lazy(() => import('#app/PartsScreen.tsx')) : undefined;

const LessonScreen = named(loadLesson, () => import('#features/lesson/LessonScreen.tsx'));
const CardsScreen = named(loadDeck, () => import('#features/cards/CardsScreen.tsx'));
const QuizScreen = named(loadQuiz, () => import('#features/quiz/QuizScreen.tsx'));
const KeywordScreen = named(loadKeyword, () => import('#features/keywords/KeywordScreen.tsx'));

/** Every address of the app; `app/pages.ts` lists the same for prerendering. */
export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<HomeScreen />} />
      <Route path="/learn" element={<MapScreen />} />
      <Route path="/learn/:id" element={<LessonScreen />} />
      <Route path="/cards" element={<DecksScreen />} />
      <Route path="/cards/:id" element={<CardsScreen />} />
      <Route path="/quiz" element={<QuizzesScreen />} />
      <Route path="/quiz/:id" element={<QuizScreen />} />
      <Route path="/keywords" element={<KeywordsScreen />} />
      <Route path="/keywords/:id" element={<KeywordScreen />} />
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
