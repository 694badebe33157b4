import { describe, expect, test } from 'vitest';
import { parseRedirects } from '../../../scripts/serve/redirects-file.ts';

describe('parseRedirects', () => {
  test('the first rule that fits decides, with its status', () => {
    const redirectFor = parseRedirects('/cu /moi 301\n/cu /khac 302 # never reached\n');
    expect(redirectFor('/cu')).toEqual({ to: '/moi', status: 301 });
  });

  test('a rule without a status is temporary', () => {
    expect(parseRedirects('/cu /moi')('/cu')).toEqual({ to: '/moi', status: 302 });
  });

  test('wildcards are carried into the target', () => {
    expect(parseRedirects('/cu/* /moi/:splat 308')('/cu/a/b')).toEqual({ to: '/moi/a/b', status: 308 });
  });

  test('a path without a rule has no redirect', () => {
    expect(parseRedirects('/cu /moi')('/')).toBeUndefined();
  });

  test.each(['cu /moi', '/cu', '/cu /moi 418', '/cu /moi 301 Country=vn'])('a line that cannot be read is named: %s', (line) => {
    expect(() => parseRedirects(`# head\n${line}`)).toThrow(
      `_redirects, line 2: "${line}": write "/from /to status" with a status of 200, 301, 302, 303, 307, 308`,
    );
  });
});
