/** The interactive pictures a manuscript may name in a `diagram` fence. */
export const PICTURES = [
  'cluster-anatomy',
  'apply-journey',
  'monolith-msa',
  'api-life',
  'manifest-anatomy',
  'management-techniques',
  'kubespray-network',
  'control-loop',
] as const;
export type PictureName = (typeof PICTURES)[number];

/** True when a fence names a picture that exists. */
export function isPicture(name: string): name is PictureName {
  return PICTURES.some((picture) => picture === name);
}
