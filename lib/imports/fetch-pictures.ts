import { addPicture } from "#lib/catalogue/commands-media";
import { system } from "#lib/kernel/actor";
import { keepFile } from "#lib/media/files";
import { largestFile, readPicture } from "#lib/media/picture";
import { fetchOutside, type Reaches } from "#lib/platform/fetch-outside";
import { log } from "#lib/platform/log";
import { notKept, settlePicture, takeUpPictures, type Wanted } from "./commands-pictures.ts";

const itself = system("import");
/** How many products are served at once: a foreign shop is not stormed. */
const sideBySide = 4;

/** Fetches the pictures that imported files named, draws each anew and hangs it on its product. */
export async function fetchPictures(now: Date, reaches?: Reaches): Promise<void> {
  const taken = await takeUpPictures(itself, {}, { now });
  if (!taken.ok) throw new Error(taken.refusal.code);
  const products = [...Map.groupBy(taken.value, ({ productId }) => productId).values()];
  const work = async () => {
    for (let pictures = products.pop(); pictures; pictures = products.pop())
      for (const one of pictures) {
        const { productId, address } = one;
        await settlePicture(itself, { productId, address, reason: await hang(one, reaches).catch(toldLost) }, { now });
      }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
}

function toldLost(error: unknown): string {
  log.warn({ error }, "a picture of an import is not kept");
  return notKept;
}

/** Null once the product shows it, else why not. */
async function hang({ productId, address, alt }: Wanted, reaches?: Reaches): Promise<string | null> {
  const got = await fetchOutside(address, { most: largestFile, ...(reaches && { reaches }) });
  if (!got.ok) return got.refusal.code;
  const picture = await readPicture(got.value);
  if (!picture.ok) return picture.refusal.code;
  await keepFile(picture.value);
  const { file, width, height } = picture.value;
  const added = await addPicture(itself, { productId, file, width, height, altFr: alt });
  return added.ok ? null : added.refusal.code;
}
