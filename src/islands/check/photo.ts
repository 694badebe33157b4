// Reading a photo that the reader chose: on the device; several codes are offered to choose from.
import { scanWords } from '../../i18n/vi/check-script.ts';
import { el } from './el.ts';
import { type Parts, pickReader } from './parts.ts';
import { readPhoto } from './picture.ts';
import type { CodeReader, FoundCode } from './reader.ts';
import { fetchReader } from './readers.ts';

/** Wires the choice of a photo; `onText` gets the text of the code on it. `before` is called first, whatever is chosen. */
export function setUpPhoto(parts: Parts, before: () => void, onText: (text: string) => void): void {
  const { file: input, found, kB, status } = parts;

  const clear = () => {
    found.hidden = true;
    found.replaceChildren();
  };
  const take = (text: string) => {
    clear();
    status.textContent = '';
    onText(text);
  };
  const offer = (words: string, ...choices: readonly Node[]) => {
    status.textContent = words;
    found.replaceChildren(...choices);
    found.hidden = choices.length === 0;
  };

  const show = (codes: readonly FoundCode[], reader: CodeReader, photo: Blob) => {
    const [first] = codes;
    if (first === undefined && reader.kind === 'native') offer(scanWords.noCode, button(scanWords.readHarder(kB), () => void fetchAndRead(photo)));
    else if (first === undefined) offer(scanWords.noCode);
    else if (codes.length === 1) take(first.text);
    else offer(scanWords.several(codes.length), ...codes.map(({ text }) => button(text, () => { take(text); })));
  };
  /** A reader fails at most once: then the other one is taken, or none is left. */
  const read = async (photo: Blob, reader: CodeReader | undefined): Promise<void> => {
    const picture = await readPhoto(photo);
    if (picture === undefined || reader === undefined) {
      offer(picture === undefined ? scanWords.notAPicture : scanWords.notFetched);
      return;
    }
    status.textContent = scanWords.reading;
    const codes = await reader.read(picture, true).catch(() => undefined);
    if (codes === undefined) await read(photo, await pickReader(parts, reader));
    else show(codes, reader, photo);
  };
  const fetchAndRead = async (photo: Blob) => {
    offer(scanWords.fetching);
    await read(photo, await fetchReader().catch(() => undefined));
  };

  input.addEventListener('change', () => {
    const [photo] = input.files ?? [];
    input.value = ''; // So that the same photo can be chosen again.
    if (photo === undefined) return;
    before();
    clear();
    void pickReader(parts).then((reader) => read(photo, reader));
  });
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = el('button', { class: 'btn', type: 'button' }, el('bdi', {}, text));
  made.addEventListener('click', act);
  return made;
}
