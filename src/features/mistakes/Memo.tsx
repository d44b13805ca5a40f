import { prosePlugin } from '#core/markdown/prose-plugin.ts';
import { SourceProse } from '#ui/Prose/SourceProse.tsx';

/** A memo as Markdown; the parser comes only when there is one to show. */
export default function Memo({ source }: { readonly source: string }) {
  return <SourceProse source={source} plugins={[prosePlugin]} />;
}
