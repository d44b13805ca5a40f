import type { Code, Link, Nodes, Root } from 'mdast';
import { type Place, placeOf, type Report } from '#compiler/problem.ts';
import { isPicture, PICTURES } from '#core/course/pictures.ts';

/** Languages of code that a manuscript may use; the screen knows how to show and copy each. */
const LANGUAGES = [
  'bash',
  'powershell',
  'yaml',
  'json',
  'ini',
  'ruby',
  'vim',
  'dockerfile',
  'diff',
  'text',
];

/** A link met on the way: whether it leads anywhere is known when all files are read. */
export type FoundLink = { readonly url: string; readonly place: Place };

/** Reports what no manuscript may hold (raw HTML, unknown fences, …) and notes the links. */
export function checkProse(root: Root, report: Report, links: FoundLink[]): void {
  const check = (node: Nodes): void => {
    if (node.type === 'html') {
      report(node, 'HTML은 쓸 수 없습니다. Markdown으로 고치거나 백틱으로 감싸세요.');
    } else if (node.type === 'heading' && node.depth === 1) {
      report(node, '`#` 제목은 쓰지 않습니다. 제목은 앞머리의 title에, 섹션은 `##`으로 쓰세요.');
    } else if (node.type === 'code') {
      checkFence(node, report);
    } else if (node.type === 'image') {
      if (!node.alt)
        report(node, '그림에 대신할 글이 없습니다. `![설명](주소)`처럼 설명을 적으세요.');
      if (!node.url.startsWith('/images/')) {
        report(node, '그림은 우리 것만 씁니다. public/images에 넣고 `/images/이름`으로 적으세요.');
      }
    } else if (node.type === 'link') {
      checkLinkForm(node, report);
      links.push({ url: node.url, place: placeOf(node) });
    } else if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      report(node, '참조 링크와 각주는 쓰지 않습니다. 링크를 글 안에 바로 적으세요.');
    }
    if ('children' in node) node.children.forEach(check);
  };
  check(root);
}

function checkFence(fence: Code, report: Report): void {
  if (!fence.lang) {
    report(fence, `코드 블록에 언어가 없습니다. ${LANGUAGES.join(', ')} 가운데 하나를 적으세요.`);
  } else if (fence.lang === 'diagram') {
    if (!isPicture(fence.value.trim())) {
      report(
        fence,
        `\`${fence.value.trim()}\`이라는 그림이 없습니다. ${PICTURES.join(', ')} 가운데 하나를 적으세요.`,
      );
    }
  } else if (!LANGUAGES.includes(fence.lang)) {
    report(
      fence,
      `모르는 코드 블록 \`${fence.lang}\`입니다. ${LANGUAGES.join(', ')} 가운데 하나를 적으세요.`,
    );
  }
  if (fence.meta && !/^title="[^"]+"$/.test(fence.meta)) {
    report(fence, '언어 뒤에는 `title="파일 이름"`만 쓸 수 있습니다.');
  }
}

function checkLinkForm(link: Link, report: Report): void {
  if (/^(?:https?:\/\/|\/[skq]\/|\/deploy\/|lesson\.md#)/.test(link.url)) return;
  report(
    link,
    link.url.startsWith('mailto:')
      ? '주소가 메일 링크로 바뀌었습니다. 백틱으로 감싸세요.'
      : `링크 \`${link.url}\`을(를) 쓸 수 없습니다. 키워드는 /k/id, 섹션은 /s/id, 바깥은 https://로 적으세요.`,
  );
}
