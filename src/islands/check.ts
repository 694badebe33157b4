// The page that checks a code: typed text, camera and photo all end in one answer.
import { keepInAddress, textInAddress } from './check/address.ts';
import { showAnswer } from './check/answer.ts';
import { findParts, tellCost } from './check/parts.ts';
import { setUpPhoto } from './check/photo.ts';
import { setUpScan } from './check/scan.ts';

const parts = findParts();
const { answer, form, found, input, tool } = parts;

/** `isAsked`: by the reader, who then is led to the answer, or gets a word about an empty box. */
const check = async (text: string, isAsked: boolean) => {
  found.hidden = true;
  await showAnswer(parts, text, isAsked);
  if (answer.hidden) return;
  if (isAsked) answer.focus({ preventScroll: true }); // On phones this also takes the keyboard away from over it.
  if (answer.getBoundingClientRect().bottom > innerHeight) answer.scrollIntoView({ block: 'start' });
};

/** A text that was scanned, read off a photo or chosen: shown in the box as if typed. */
const take = (text: string) => {
  input.value = text;
  keepInAddress(text);
  void check(text, true);
};

const stopScan = setUpScan(parts, take);
setUpPhoto(parts, stopScan, take);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  stopScan();
  keepInAddress(input.value.trim());
  void check(input.value, true);
});

const checkAddress = () => {
  input.value = textInAddress();
  void check(input.value, false);
};
addEventListener('popstate', checkAddress);

void tellCost(parts);
tool.classList.remove('is-waiting');
if (textInAddress() !== '') checkAddress();
