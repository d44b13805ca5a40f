import { type FoldAsk, foldText } from '#core/progress/fold-text.ts';

/* Folds a long log beside the page, which stays free meanwhile. */
const zone = (at: number) => -new Date(at).getTimezoneOffset();

addEventListener('message', ({ data }: MessageEvent<FoldAsk>) => {
  postMessage(foldText(data, zone));
});
