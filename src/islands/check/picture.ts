// Pictures for the reader: a frame of the camera, or a photo that was chosen; large ones are made smaller first.

/** Longest side, in pixels: enough for a code that is a tenth of a packet's photo. */
const PHOTO_SIDE = 2400;
const FRAME_SIDE = 1280;

/** Draws into one canvas that is kept, for frames come ten times a second. */
export class Frames {
  readonly #canvas = document.createElement('canvas');

  /** The picture that the camera shows now; undefined before it shows any. */
  take(video: HTMLVideoElement): ImageData | undefined {
    return video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA ? undefined : draw(this.#canvas, video, video.videoWidth, video.videoHeight, FRAME_SIDE);
  }
}

/** The pixels of a photo, turned upright; undefined when the browser cannot read such a file. */
export async function readPhoto(file: Blob): Promise<ImageData | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    try {
      return draw(document.createElement('canvas'), bitmap, bitmap.width, bitmap.height, PHOTO_SIDE);
    } finally {
      bitmap.close();
    }
  } catch {
    return undefined;
  }
}

function draw(canvas: HTMLCanvasElement, source: CanvasImageSource, width: number, height: number, side: number): ImageData | undefined {
  const scale = Math.min(1, side / Math.max(width, height));
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const context = w > 0 && h > 0 ? canvas.getContext('2d', { willReadFrequently: true }) : null;
  if (context === null) return undefined;
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  // Transparent pictures are read on white paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, w, h);
  context.drawImage(source, 0, 0, w, h);
  return context.getImageData(0, 0, w, h);
}
