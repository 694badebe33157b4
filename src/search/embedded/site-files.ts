// The site's own files, as a page or its worker gets them.

export interface Files {
  /** Fetches and parses a file; `isFresh` passes every cache by. Rejects when it cannot be had. */
  readonly load: (address: string, isFresh?: boolean) => Promise<unknown>;
  /** Lets others come in first: a question may be called off meanwhile. */
  readonly pause: () => Promise<void>;
}

export const siteFiles: Files = {
  load: async (address, isFresh = false) => {
    const response = await fetch(address, isFresh ? { cache: 'reload' } : {});
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const file: unknown = await response.json();
    return file;
  },
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};
