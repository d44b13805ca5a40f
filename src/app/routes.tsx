import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ShortLink } from '#app/ShortLink.tsx';
import MissingScreen from '#features/missing/MissingScreen.tsx';

const HomeScreen = lazy(() => import('#features/home/HomeScreen.tsx'));
const MapScreen = lazy(() => import('#features/map/MapScreen.tsx'));
const LessonScreen = lazy(() => import('#features/lesson/LessonScreen.tsx'));
const DecksScreen = lazy(() => import('#features/cards/DecksScreen.tsx'));
const CardsScreen = lazy(() => import('#features/cards/CardsScreen.tsx'));
const QuizzesScreen = lazy(() => import('#features/quiz/QuizzesScreen.tsx'));
const QuizScreen = lazy(() => import('#features/quiz/QuizScreen.tsx'));
const KeywordsScreen = lazy(() => import('#features/keywords/KeywordsScreen.tsx'));
const KeywordScreen = lazy(() => import('#features/keywords/KeywordScreen.tsx'));
const ProgressScreen = lazy(() => import('#features/progress/ProgressScreen.tsx'));

/** Every address of the app; `app/pages.ts` lists the same for prerendering. */
export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<HomeScreen />} />
      <Route path="/learn" element={<MapScreen />} />
      <Route path="/learn/:lesson" element={<LessonScreen />} />
      <Route path="/cards" element={<DecksScreen />} />
      <Route path="/cards/:chapter" element={<CardsScreen />} />
      <Route path="/quiz" element={<QuizzesScreen />} />
      <Route path="/quiz/:lesson" element={<QuizScreen />} />
      <Route path="/keywords" element={<KeywordsScreen />} />
      <Route path="/keywords/:keyword" element={<KeywordScreen />} />
      <Route path="/progress" element={<ProgressScreen />} />
      <Route path="/s/:id" element={<ShortLink kind="s" />} />
      <Route path="/q/:id" element={<ShortLink kind="q" />} />
      <Route path="/k/:id" element={<ShortLink kind="k" />} />
      <Route path="*" element={<MissingScreen />} />
    </Routes>
  );
}
