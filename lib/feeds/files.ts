import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { env } from "#lib/platform/env";

/** Where the files of this shop stand. */
export const feedFolder = (): string => join(env.SHOP_DATA_DIR, "feeds");

/** Where the file of a channel stands, gzipped: "google.xml". */
export const feedPath = (name: string, folder = feedFolder()): string => join(folder, `${name}.gz`);

/** A file in the making: it takes the place of the one that stands only once it is whole. */
export type FeedFile = Readonly<{
  write: (text: string) => Promise<void>;
  /** Puts it in place; answers its size as channels fetch it. */
  keep: () => Promise<number>;
  drop: () => Promise<void>;
}>;

export async function newFeedFile(name: string, folder: string): Promise<FeedFile> {
  await mkdir(folder, { recursive: true });
  const kept = feedPath(name, folder);
  const part = `${kept}.part-${process.pid}`;
  const gzip = createGzip({ level: 6 });
  const file = gzip.pipe(createWriteStream(part));
  const written = finished(file);
  written.catch(() => {});
  return {
    async write(text) {
      if (!gzip.write(text)) await Promise.race([once(gzip, "drain"), written]);
    },
    async keep() {
      gzip.end();
      await written;
      const { size } = await stat(part);
      await rename(part, kept);
      return size;
    },
    async drop() {
      gzip.destroy();
      file.destroy();
      await rm(part, { force: true });
    },
  };
}
