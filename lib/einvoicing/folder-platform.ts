import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type PlatformPort, PlatformUnavailable } from "./port.ts";

/** Where a shop without a platform finds its files, to deposit them by hand on the portal of whichever it chose. */
export const folderPlatform = (folder: string): PlatformPort => ({
  name: "folder",
  async submit({ kind, number, fileName, file }) {
    const path = join(folder, fileName);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(`${path}.part`, file);
      await rename(`${path}.part`, path);
    } catch (error) {
      throw new PlatformUnavailable(error);
    }
    return { taken: true, platformId: `folder:${kind}:${number}`, status: null };
  },
  tellPaid: async () => undefined,
  events: async (after) => ({ events: [], cursor: after }),
});
