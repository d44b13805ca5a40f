import {
  type ComponentType,
  startTransition,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { isPicture, type PictureName } from '#core/course/pictures.ts';
import { onceNear } from '#ui/once-near.ts';
import { useAfterFirstPaint } from '#ui/use-after-first-paint.ts';

type Module = { readonly default: ComponentType };
const IMPORTS: Readonly<Record<PictureName, () => Promise<Module>>> = {
  'cluster-anatomy': () => import('#pictures/ClusterAnatomy.tsx'),
  'apply-journey': () => import('#pictures/ApplyJourney.tsx'),
  'monolith-msa': () => import('#pictures/MonolithMsa.tsx'),
  'api-life': () => import('#pictures/ApiLife.tsx'),
  'manifest-anatomy': () => import('#pictures/ManifestAnatomy.tsx'),
  'management-techniques': () => import('#pictures/ManagementTechniques.tsx'),
  'kubespray-network': () => import('#pictures/KubesprayNetwork.tsx'),
  'control-loop': () => import('#pictures/ControlLoop.tsx'),
};
const loads = new Map<PictureName, Promise<Module>>();

/** The same promise every time, as `use` needs; a failed load is asked for again. */
function load(name: PictureName): Promise<Module> {
  const known = loads.get(name);
  if (known) return known;
  const started = IMPORTS[name]();
  loads.set(name, started);
  started.catch(() => loads.delete(name));
  return started;
}

/** The picture that a lesson names. */
export function CoursePicture({ name }: { readonly name: string }) {
  return isPicture(name) ? <Place name={name} /> : null;
}

/** One that was drawn ahead stays as it came with the page until a reader is near. */
function Place({ name }: { readonly name: PictureName }) {
  const place = useRef<HTMLDivElement>(null);
  const focused = useRef(-1);
  const [isStill, setStill] = useState(useAfterFirstPaint(false, !import.meta.env.SSR));
  useEffect(() => {
    const { current } = place;
    if (!isStill || !current) return;
    const wake = () => {
      focused.current = controlsIn(current).findIndex((one) => one.matches(':focus'));
      startTransition(() => setStill(false));
    };
    // What fails is told of where it is drawn.
    return onceNear(current, '25% 0px', () => void load(name).then(wake, wake));
  }, [isStill, name]);
  useLayoutEffect(() => {
    if (!isStill && place.current) controlsIn(place.current)[focused.current]?.focus();
  }, [isStill]);
  if (isStill) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: with it React leaves what stands there alone
    return <div ref={place} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
  }
  return (
    <div ref={place}>
      <Drawn name={name} />
    </div>
  );
}

function Drawn({ name }: { readonly name: PictureName }) {
  const { default: Picture } = use(load(name));
  return <Picture />;
}

function controlsIn(place: Element): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('button, a')];
}
