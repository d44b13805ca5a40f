/** The way to the data files: over the network, from a folder or from memory; see `compiler/door.ts`. */
declare module 'virtual:course/door' {
  /** What a data file holds; undefined when there is none. */
  export function readData(path: string): Promise<unknown>;
}
