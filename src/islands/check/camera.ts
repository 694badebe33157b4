// The camera of the check page: asked for on a tap, the back one if there is a choice, and let go of as soon as it is not needed.

/** Why there is no picture, in the cases that a reader can do something about. */
export type CameraFailure = 'unsupported' | 'refused' | 'absent' | 'busy';

export interface Camera {
  /** Lets go of the camera; harmless when repeated. */
  readonly stop: () => void;
  /** Lights the lamp beside the lens; absent where there is none. */
  readonly torch?: (on: boolean) => Promise<void>;
}

const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
};

const FAILURES: Readonly<Record<string, CameraFailure>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/**
 * Shows the camera's picture in `video`. When `signal` is aborted while the reader is still being asked, the camera that
 * comes too late is let go of at once; the result is then undefined.
 */
export async function openCamera(video: HTMLVideoElement, signal: AbortSignal): Promise<Camera | CameraFailure | undefined> {
  // Absent on addresses without https, and in the browsers inside some apps.
  if (!('mediaDevices' in navigator)) return 'unsupported';
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia(WANTED);
  } catch (error) {
    if (signal.aborted) return undefined;
    return (error instanceof Error ? FAILURES[error.name] : undefined) ?? 'busy';
  }
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
    if (video.srcObject === stream) video.srcObject = null;
  };
  if (signal.aborted) {
    stop();
    return undefined;
  }
  signal.addEventListener('abort', stop, { once: true });
  video.srcObject = stream;
  await video.play().catch(() => undefined); // A stream that ends meanwhile rejects; the loop over its frames then simply ends.
  const [track] = stream.getVideoTracks();
  if (track === undefined || !('getCapabilities' in track && 'torch' in track.getCapabilities())) return { stop };
  return {
    stop,
    torch: async (on) => {
      const lamp: MediaTrackConstraintSet & { readonly torch: boolean } = { torch: on };
      await track.applyConstraints({ advanced: [lamp] });
    },
  };
}
