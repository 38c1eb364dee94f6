/** How long one answer is waited for. */
const patience = 60_000;

/**
 * A picture is drawn in a size when somebody first asks for it, and whoever first opens the home page would wait for a
 * dozen of them at once. So they are asked for once the shop is open, one at a time, in the order in which the page shows
 * them. What was drawn is kept on disk: the next time this costs a second. Where it fails, they are drawn when asked for.
 */
export async function drawBeforehand(address: string): Promise<void> {
  try {
    const page = await fetch(`${address}/fr`, { signal: AbortSignal.timeout(patience) });
    for (const picture of picturesOf(await page.text())) {
      const drawn = await fetch(address + picture, {
        headers: { accept: "image/avif,image/webp" },
        signal: AbortSignal.timeout(patience),
      });
      await drawn.arrayBuffer();
    }
  } catch (error) {
    console.error(`✗ The pictures of the home page were not all drawn beforehand: ${error}`);
  }
}

/** Every address of a drawn picture in a page, once, in its order. */
export const picturesOf = (html: string): string[] => [
  ...new Set(
    (html.match(/\/_next\/image\?url=[^"&\s]+&amp;w=\d+&amp;q=\d+/g) ?? []).map((address) =>
      address.replaceAll("&amp;", "&"),
    ),
  ),
];
