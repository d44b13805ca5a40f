import type { Given } from '#core/quiz/grade.ts';

/** Where an entry was put: the id behind `entry=`, or an empty text while it is nowhere. */
export function placeOf(entry: string, given: Given): string {
  return given.find((pair) => pair.startsWith(`${entry}=`))?.slice(entry.length + 1) ?? '';
}

/** An answer in which the entry stands at the place; an empty place takes it off. */
export function putAt(entry: string, place: string, given: Given): Given {
  const others = given.filter((pair) => !pair.startsWith(`${entry}=`));
  return place === '' ? others : [...others, `${entry}=${place}`];
}
