// The few file operations that writing all-or-nothing needs; a test's disk dies at any one of them.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Disk {
  exists(path: string): boolean;
  read(path: string): string;
  /** Writes a new file down to the platter, making its folder. */
  write(path: string, text: string): void;
  /** Replaces `to` in one step. */
  move(from: string, to: string): void;
  remove(path: string): void;
}

export const realDisk: Disk = {
  exists: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
  write(path, text) {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    try {
      // writeSync may write less than it is given.
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  move(from, to) {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  },
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};
