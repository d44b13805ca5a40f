/** Hands a text to the learner as a file. */
export type SaveFile = (name: string, text: string) => void;

export const saveAsFile: SaveFile = (name, text) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari asks the learner first, and fetches the text only then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
