import { Component, type ReactNode } from 'react';
import controls from '#ui/controls.module.css';
import { Page } from '#ui/Page.tsx';

type Props = { readonly children: ReactNode; readonly onFail: () => void };
type State = { readonly failed: boolean };

/** What a learner sees when a screen breaks: what happened, and two ways on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Page
        title="이 화면을 열지 못했어요"
        lead="인터넷 연결이 끊겼거나 사이트가 방금 바뀌었을 수 있어요. 학습 기록은 그대로 있어요."
      >
        <div className={controls['row']}>
          <button
            type="button"
            className={controls['primary']}
            onClick={() => window.location.reload()}
          >
            다시 열기
          </button>
          <a className={controls['quiet']} href={import.meta.env.BASE_URL}>
            처음 화면으로
          </a>
        </div>
      </Page>
    );
  }
}
