import { useContext, useEffect, useRef, useState } from 'react';
import styles from '#features/lesson/Mask.module.css';
import { type Masking, MaskingContext } from '#features/lesson/masking-context.ts';
import { useMark } from '#state/marks.ts';
import { Icon } from '#ui/Icon.tsx';
import type { ProseMaskProps } from '#ui/Prose/prose-context.ts';

/** One mention of a hidden keyword: pressed, then typed or shown and graded, all in its line. */
export function Mask({ keyword, children }: ProseMaskProps) {
  const masking = useMasked();
  const place = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isLeft = useRef(false);
  const mark = useMark(masking.marks, keyword);
  const isGraded = mark?.state === 'graded';

  // Where the answer was given, the reading goes on: at the next word that is still hidden.
  useEffect(() => {
    if (!isOpen || !isGraded) return;
    setOpen(false);
    nextHidden(place.current)?.focus();
  }, [isOpen, isGraded]);

  return (
    <span ref={place} className={styles['place']}>
      {isGraded ? (
        <span className={styles['open']} data-known={mark.known}>
          <Icon name={mark.known ? 'check' : 'cross'} size={12} />
          {children}
        </span>
      ) : mark ? (
        <>
          <span className={styles['open']}>{children}</span>
          {isOpen && <Grades keyword={keyword} />}
        </>
      ) : isOpen ? (
        <Ask
          keyword={keyword}
          close={() => {
            isLeft.current = true;
            setOpen(false);
          }}
        />
      ) : (
        <button
          type="button"
          className={styles['hidden']}
          data-hidden-word
          ref={(button) => {
            // The field was left without an answer: back to where it was.
            if (button && isLeft.current) button.focus();
            isLeft.current = false;
          }}
          aria-label={`가린 말 ${masking.hidden.indexOf(keyword) + 1}`}
          onClick={() => setOpen(true)}
        />
      )}
    </span>
  );
}

function useMasked(): Masking {
  const masking = useContext(MaskingContext);
  if (!masking) throw new Error('MaskingContext is missing: it comes together with the Mask');
  return masking;
}

function Ask({ keyword, close }: { readonly keyword: string; readonly close: () => void }) {
  const masking = useMasked();
  const [text, setText] = useState('');
  const answer = () => {
    if (masking.answer(keyword, text) === 'empty') masking.show(keyword);
  };
  return (
    <span className={styles['ask']}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the reader has just pressed the word to fill it in
        autoFocus
        type="text"
        size={12}
        aria-label="가린 말은?"
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // The Enter that ends a composed syllable is not an answer yet.
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            // Focus moves on while the key is down: it must not press what it comes to.
            event.preventDefault();
            answer();
          }
          if (event.key === 'Escape') close();
        }}
      />
      <button type="button" onClick={answer}>
        {text === '' ? '보기' : '확인'}
      </button>
    </span>
  );
}

function Grades({ keyword }: { readonly keyword: string }) {
  const masking = useMasked();
  return (
    <span className={styles['ask']}>
      <button type="button" onClick={() => masking.grade(keyword, false)}>
        몰랐어요
      </button>
      <button
        type="button"
        ref={(button) => button?.focus()}
        onClick={() => masking.grade(keyword, true)}
      >
        알았어요
      </button>
    </span>
  );
}

function nextHidden(place: HTMLElement | null): HTMLElement | undefined {
  const words = [...document.querySelectorAll<HTMLElement>('[data-hidden-word]')];
  const following = words.find(
    (word) => place && place.compareDocumentPosition(word) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return following ?? words[0] ?? document.getElementById('masking-result') ?? undefined;
}
