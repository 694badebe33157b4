// Small files of this site, each fetched once: what is looked up by a key or an id stands in one of many.

/**
 * Gives a file by its name. Rejects when it cannot be had; the next call then tries again.
 * @param addressOf the address of a file
 * @param isFile tells a file from a page that a host sends in its place
 */
export function shardFiles<T>(addressOf: (name: string) => string, isFile: (data: unknown) => data is T): (name: string) => Promise<T> {
  const fetched = new Map<string, Promise<T>>();
  return (name) => {
    const known = fetched.get(name);
    if (known !== undefined) return known;
    const asked = fetchFile(addressOf(name), isFile);
    fetched.set(name, asked);
    asked.catch(() => fetched.delete(name));
    return asked;
  };
}

async function fetchFile<T>(address: string, isFile: (data: unknown) => data is T): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const file: unknown = await response.json();
  if (!isFile(file)) throw new Error(`not a file of this site: ${address}`);
  return file;
}
