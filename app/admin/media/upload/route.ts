import { addPicture } from "#lib/catalogue/commands-media";
import { keepFile } from "#lib/media/files";
import { readPicture } from "#lib/media/picture";
import { takeFiles } from "../../uploader.ts";

/** Takes the pictures of a form for the product of `?to=`. */
export const POST = (request: Request): Promise<Response> =>
  takeFiles(request, { pane: "media", field: "pictures" }, async ({ actor, productId, sent }) => {
    const picture = await readPicture(Buffer.from(await sent.arrayBuffer()));
    if (!picture.ok) return picture;
    await keepFile(picture.value);
    const { file, width, height } = picture.value;
    return addPicture(actor, { productId, file, width, height });
  });
