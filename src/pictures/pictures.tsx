import { type ComponentType, use } from 'react';
import { isPicture, type PictureName } from '#core/course/pictures.ts';

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
  if (!isPicture(name)) return null;
  const { default: Drawn } = use(load(name));
  return <Drawn />;
}
