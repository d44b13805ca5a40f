import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import controls from '#ui/controls.module.css';
import { Page } from '#ui/Page.tsx';

type Props = {
  readonly children: ReactNode;
  readonly onFail: () => void;
  /** Opens the page anew if that may help; false if it does not. */
  readonly reopen: () => Promise<boolean>;
};

/** Keeps a screen that breaks from taking the frame along; another address is another try. */
export function ErrorBoundary(props: Props) {
  return <Boundary {...props} address={useLocation().pathname} />;
}

type State = {
  readonly screen: 'fine' | 'reopening' | 'failed';
  readonly address: string;
};

class Boundary extends Component<Props & { readonly address: string }, State> {
  override state: State = { screen: 'fine', address: this.props.address };

  static getDerivedStateFromError(): Partial<State> {
    return { screen: 'reopening' };
  }

  static getDerivedStateFromProps({ address }: { address: string }, state: State): State | null {
    return address === state.address ? null : { screen: 'fine', address };
  }

  override componentDidCatch(): void {
    this.props.onFail();
    const { address } = this.state;
    void this.props.reopen().then((isReopened) => {
      if (isReopened) return;
      // Whoever went on meanwhile has another screen.
      this.setState((state) =>
        state.address === address ? { ...state, screen: 'failed' } : state,
      );
    });
  }

  override render(): ReactNode {
    if (this.state.screen === 'fine') return this.props.children;
    if (this.state.screen === 'reopening') return <p role="status">다시 열고 있어요…</p>;
    return navigator.onLine ? (
      <Failed
        title="이 화면을 열지 못했어요"
        lead="인터넷 연결이 끊겼거나 사이트가 방금 바뀌었을 수 있어요. 학습 기록은 그대로 있어요."
      />
    ) : (
      <Failed
        title="인터넷에 연결되어 있지 않아요"
        lead="이 화면은 아직 오프라인에 저장하지 않았어요. 연결한 다음 다시 열어 주세요. 학습 기록은 그대로 있어요."
      />
    );
  }
}

/** What a learner sees when a screen breaks: what happened, and two ways on. */
function Failed({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <Page title={title} lead={lead}>
      <title>{`${title} · 쿠베이직`}</title>
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
