// The worker that reads pictures by WebAssembly, both served from this site's own address.
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { ReadAnswer, ReadRequest } from './reader.ts';

const FORMATS = ['QRCode', 'DataMatrix', 'EAN13', 'EAN8', 'UPCA', 'UPCE', 'ITF14', 'Code128', 'DataBar'] as const;

prepareZXingModule({ overrides: { locateFile: () => wasmAddress } });

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void answer(data).then((reply) => postMessage(reply));
});

async function answer({ id, picture, thorough }: ReadRequest): Promise<ReadAnswer> {
  try {
    const codes = await readBarcodes(picture, { formats: [...FORMATS], tryHarder: true, tryRotate: true, tryInvert: thorough, tryDenoise: thorough, maxNumberOfSymbols: 12 });
    return { id, codes: codes.filter(({ isValid }) => isValid).map(({ text, format }) => ({ text, format })) };
  } catch {
    return { id, failed: true };
  }
}
