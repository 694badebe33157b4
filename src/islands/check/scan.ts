// Scanning by camera: one session at a time, ended by a hit, the stop button, hiding the page and leaving it.
import { scanWords } from '../../i18n/vi/check-script.ts';
import { type Camera, openCamera } from './camera.ts';
import { type Parts, pickReader } from './parts.ts';
import { Frames } from './picture.ts';
import { Sightings } from './sightings.ts';
import type { CodeReader } from './reader.ts';

/** Pause between two frames, in milliseconds: leaves a weak phone time for the rest. */
const PAUSE = 120;

/** Wires the camera's buttons; `onText` gets the text of the first code seen. Returns what stops a running session. */
export function setUpScan(parts: Parts, onText: (text: string) => void): () => void {
  const { camera: startButton, scan, status, stop: stopButton, tool, torch, video } = parts;
  const frames = new Frames();
  let session: AbortController | undefined;

  const stop = () => {
    if (session === undefined) return;
    session.abort();
    session = undefined;
    const hadFocus = scan.contains(document.activeElement);
    scan.hidden = true;
    tool.classList.remove('is-scanning');
    status.textContent = scanWords.stopped;
    if (hadFocus) startButton.focus();
  };

  const start = async () => {
    stop();
    const own = new AbortController();
    session = own;
    status.textContent = scanWords.asking;
    scan.hidden = false;
    tool.classList.add('is-scanning');
    stopButton.focus({ preventScroll: true });
    scan.scrollIntoView({ block: 'nearest' });
    const camera = await openCamera(video, own.signal);
    if (camera === undefined) return;
    if (typeof camera === 'string') {
      stop();
      status.textContent = scanWords.failures[camera];
      return;
    }
    showTorch(torch, camera);
    const reader = await pickReader(parts);
    if (own.signal.aborted) return;
    if (reader === undefined) {
      stop();
      status.textContent = scanWords.notFetched;
      return;
    }
    status.textContent = scanWords.looking;
    const text = await watch(reader, own.signal);
    if (text === undefined) return;
    stop();
    status.textContent = '';
    onText(text);
  };

  /** The first code in front of the camera; undefined when the session ended before. */
  const watch = async (first: CodeReader, signal: AbortSignal): Promise<string | undefined> => {
    const sightings = new Sightings();
    let reader: CodeReader | undefined = first;
    const isOver = () => signal.aborted;
    while (!isOver() && reader !== undefined) {
      const picture = frames.take(video);
      try {
        const text = picture === undefined ? undefined : sightings.add(await reader.read(picture, false));
        if (text !== undefined) return isOver() ? undefined : text;
      } catch {
        reader = await pickReader(parts, reader);
        if (reader === undefined && !isOver()) {
          stop();
          status.textContent = scanWords.notFetched;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return undefined;
  };

  startButton.addEventListener('click', () => void start());
  stopButton.addEventListener('click', stop);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stop();
  });
  addEventListener('pagehide', stop);
  return stop;
}

function showTorch(button: HTMLButtonElement, { torch }: Camera): void {
  button.hidden = torch === undefined;
  const show = (on: boolean) => {
    button.setAttribute('aria-pressed', String(on));
    button.textContent = on ? scanWords.torchOff : scanWords.torchOn;
  };
  show(false);
  button.onclick = () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    torch?.(on).then(() => show(on), () => show(!on));
  };
}
