import { Component, type ReactNode } from 'react';
import controls from '#ui/controls.module.css';

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

/** A block of a screen that may break by itself: it says so, and the rest of the screen lives on. */
export class BlockBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <p>이 부분을 보여 주지 못했어요. 나머지는 그대로 볼 수 있고, 학습 기록도 그대로예요.</p>
        <button
          type="button"
          className={controls['quiet']}
          onClick={() => this.setState({ failed: false })}
        >
          다시 보여 주기
        </button>
      </div>
    );
  }
}
