import styles from '#features/data/DataScreen.module.css';

/** What, its content, and the places with the names under which a browser's own tools show it. */
const KEPT = [
  [
    '학습 기록',
    '읽은 섹션, 카드 평가, 답과 확신한 정도, 틀린 까닭과 메모, 모의고사, 시험 날짜와 각각의 시각, 걸린 시간. 읽지 못한 기록은 원래 글자 그대로',
    'localStorage(kubasic.progress)와 IndexedDB(kubasic)',
  ],
  [
    '기록의 사본',
    '가져오거나 지우거나 사본으로 되돌리거나 형식을 바꾸기 전의 기록 몇 벌',
    'IndexedDB(kubasic), 쓸 수 없으면 localStorage(kubasic.copies)',
  ],
  [
    '설정',
    '밝기, 글자 크기, 단축키, 하루 목표, 카드와 문항을 묻는 방식, 최근에 연 검색 결과, 파일로 남기라고 다시 알릴 때',
    'localStorage(kubasic.settings)',
  ],
  [
    '하던 일',
    '치르던 모의고사, 답하던 문항, 넘기던 카드, 쓰던 메모. 모의고사의 답이 아니면 탭을 닫을 때 사라져요',
    'localStorage(kubasic.exam)와 sessionStorage(kubasic.drafts)',
  ],
  [
    '움직이는 데 필요한 표시',
    '글꼴을 받아 두었는지, 쪽을 한 번 다시 열었는지, 저장할 수 있는지 해 본 흔적',
    'localStorage(kubasic.font, kubasic.probe)와 sessionStorage(kubasic.reopened)',
  ],
  [
    '쿠베이직 자체',
    '오프라인에서 볼 쪽과 글꼴. 여러분의 기록은 없어요',
    '서비스 워커 캐시(kubasic-pages, workbox-precache)',
  ],
] as const;

/** What stands where on the learner's machine, and what is never done. */
export function WhatIsKept() {
  return (
    <section aria-labelledby="kept" className={styles['part']}>
      <h2 id="kept">무엇을 어디에 두나요</h2>
      <p>아래가 전부예요. 모두 이 기기의 이 브라우저 안에만 있어요.</p>
      <dl className={styles['kept']}>
        {KEPT.map(([what, content, place]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{content}</dd>
            <dd className={styles['status']}>{place}</dd>
          </div>
        ))}
      </dl>
      <ul>
        <li>계정도 쿠키도 없고, 이름이나 기기를 알아볼 번호를 만들지 않아요.</li>
        <li>방문 통계나 광고를 넣지 않았고, 다른 사이트의 글꼴이나 스크립트도 부르지 않아요.</li>
        <li>
          쿠베이직이 놓인 서버는 쪽을 내어 줄 때 접속 기록(주소, 시각)을 남길 수 있어요. 그 밖에 이
          브라우저에서 나가는 것은 여러분이 직접 내보낸 파일뿐이에요.
        </li>
        <li>
          브라우저의 사이트 데이터 삭제로 언제든 모두 지울 수 있어요. 그때는 사본도 함께 사라지니
          먼저 파일로 내보내세요.
        </li>
      </ul>
    </section>
  );
}
