import { expect, type Locator, type Page } from '@playwright/test';

/** One way of working a screen: everything is found by its role and name. */
export type Hand = {
  readonly press: (target: Locator) => Promise<void>;
  readonly check: (target: Locator) => Promise<void>;
  readonly choose: (list: Locator, option: string) => Promise<void>;
  readonly type: (field: Locator, text: string) => Promise<void>;
};

/** Only keys, and only those that every page has: Tab, arrows, Space, Enter and letters. */
export function keyboard(page: Page): Hand {
  const isFocused = (target: Locator) =>
    target.evaluate((element) => element === document.activeElement);
  const reach = async (target: Locator) => {
    for (let step = 0; step < 200; step++) {
      if (await isFocused(target)) return;
      const group = await target.evaluate(
        (element) =>
          element instanceof HTMLInputElement &&
          element.type === 'radio' &&
          document.activeElement instanceof HTMLInputElement &&
          document.activeElement.name === element.name,
      );
      // Never past the end into the browser's own bars, where Firefox keeps the keys.
      const isBehind = await target.evaluate(
        (element) =>
          document.activeElement !== document.body &&
          (document.activeElement?.compareDocumentPosition(element) ?? 0) &
            Node.DOCUMENT_POSITION_PRECEDING,
      );
      await page.keyboard.press(group ? 'ArrowDown' : isBehind ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`not reached by keyboard: ${target}`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    check: async (target) => {
      await reach(target);
      if (!(await target.isChecked())) await page.keyboard.press('Space');
    },
    choose: async (list, option) => {
      await reach(list);
      const labels = await list.locator('option').allTextContents();
      for (const _ of labels) {
        const shown = await list.evaluate(
          (e) => (e as HTMLSelectElement).selectedOptions[0]?.label,
        );
        if (shown === option) return;
        await page.keyboard.press('ArrowDown');
      }
      await expect(list.locator('option:checked')).toHaveText(option);
    },
    type: async (field, text) => {
      await reach(field);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
  };
}

export function touch(): Hand {
  return {
    press: (target) => target.tap(),
    check: (target) => target.locator('xpath=ancestor::label').tap(),
    choose: async (list, option) => {
      await list.tap();
      await list.selectOption({ label: option });
    },
    type: async (field, text) => {
      await field.tap();
      await field.fill(text);
    },
  };
}

/** As assistive software does: no place on the screen, only the action of what was named. */
export function namesOnly(): Hand {
  const act = (target: Locator) => target.dispatchEvent('click');
  return {
    press: act,
    check: act,
    choose: async (list, option) => {
      await list.selectOption({ label: option });
    },
    type: (field, text) => field.fill(text),
  };
}
