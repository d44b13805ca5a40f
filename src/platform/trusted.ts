type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
};
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address of a worker is the one text that a page may run; see `compiler/csp.ts`. */
export function trusted(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('kubasic', { createScriptURL: (own) => own });
  return policy?.createScriptURL(address) ?? address;
}
