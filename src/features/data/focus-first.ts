/** As a ref of the first answer to a question that stands where its button was: so does the focus. */
export const focusFirst = (button: HTMLButtonElement | null): void => button?.focus();
