// A browser whose camera shows a film of a code, and eyes on what the page does with the camera.
import type { Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { test as base, type SiteOptions } from './page.ts';

/** Where the films lie; out of version control. */
const FILMS = fileURLToPath(new URL('../.output/films/', import.meta.url));

/** The file of a film; `writeFilm` makes it. */
export function filmFile(name: string): string {
  return `${FILMS}${name}.y4m`;
}

/** `test` in a browser whose camera plays a film, and is allowed without a question. */
export function testWithCamera(film: string) {
  return base.extend<SiteOptions>({
    launchOptions: [
      async ({ launchOptions }, use) => {
        const args = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
        await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...args] });
      },
      { scope: 'worker' },
    ],
  });
}

declare global {
  interface Window {
    cameraTracks?: MediaStreamTrack[];
  }
}

/** Keeps every camera track that the page is given, and counts stops where they outlive the page. Call before `goto`. */
export async function watchCamera(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.cameraTracks = [];
    const devices = navigator.mediaDevices;
    const given = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wanted) => {
      sessionStorage.setItem('wanted', JSON.stringify(wanted));
      const stream = await given(wanted);
      for (const track of stream.getTracks()) {
        const stop = track.stop.bind(track);
        track.stop = () => {
          sessionStorage.setItem('stops', String(Number(sessionStorage.getItem('stops') ?? 0) + 1));
          stop();
        };
        window.cameraTracks?.push(track);
      }
      return stream;
    };
  });
}

/** The states of all tracks that were ever given to the page in view. */
export function cameraStates(page: Page): Promise<string[]> {
  return page.evaluate(() => window.cameraTracks?.map(({ readyState }) => readyState) ?? []);
}
