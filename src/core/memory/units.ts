import type { OutlineLesson } from '#core/course/outline.ts';

/** Something that is asked and remembered: a side of a keyword or an item. */
export type Unit = { readonly unit: string; readonly section: string; readonly lesson: string };

/**
 * What a lesson gives to remember, in the order it is met: meanings, questions, then the other
 * sides of its keywords.
 */
export function unitsOf({ id, keywords, items }: OutlineLesson): readonly Unit[] {
  const at = (unit: string, section: string): Unit => ({ unit, section, lesson: id });
  return [
    ...keywords.map((keyword) => at(`k:${keyword.id}`, keyword.section)),
    ...items.map((item) => at(`q:${item.id}`, item.section)),
    ...keywords.flatMap((keyword) =>
      keyword.faces.map((face) => at(`k:${keyword.id}/${face}`, keyword.section)),
    ),
  ];
}

/** Units by the section that gives them. */
export function unitsBySection(units: readonly Unit[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { unit, section } of units) {
    const own = found.get(section);
    if (own) own.push(unit);
    else found.set(section, [unit]);
  }
  return found;
}
