import '@testing-library/jest-dom/vitest';
import { cleanup, configure, getConfig } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

const { asyncWrapper } = getConfig();
configure({
  // A busy machine is slow, not wrong: what is waited for may take longer than the second it is given.
  asyncUtilTimeout: 10_000,
  // React forbids parts that load inside of a synchronous act: a gesture is what it is in a browser,
  // and then React gets the turns that it takes to draw a transition.
  eventWrapper: (gesture) => gesture(),
  asyncWrapper: (wait) =>
    asyncWrapper(async () => {
      const result = await wait();
      for (let turn = 0; turn < 50; turn++) await new Promise((done) => setImmediate(done));
      return result;
    }),
});

/** Any warning or error on the console fails the test that caused it. */
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  cleanup();
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  expect(vi.mocked(console.warn).mock.calls).toEqual([]);
});

// jsdom knows the dialog element but not how to open it.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

// Nor a popover: its own stylesheet hides them all.
HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
  this.style.display = 'block';
};
HTMLElement.prototype.hidePopover ??= function (this: HTMLElement) {
  this.style.display = '';
};

// Nor does it lay anything out that could be scrolled to.
Element.prototype.scrollIntoView ??= () => {};
