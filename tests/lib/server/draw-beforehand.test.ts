import { afterEach, expect, test, vi } from "vitest";
import { drawBeforehand, picturesOf } from "../../../lib/server/launch/draw-beforehand.ts";

test("the pictures that are drawn beforehand are those of the page, once each, in its order", () => {
  const tile = "/_next/image?url=%2Fpictures%2Ftile.webp&amp;w=";
  const page = `
    <div style="background:url(&quot;/_next/image?url=%2Fpictures%2Fhero.webp&amp;w=1080&amp;q=75&quot;) 0 0"></div>
    <img src="${tile}640&amp;q=75" srcSet="${tile}96&amp;q=75 96w, ${tile}640&amp;q=75 640w" alt="">
    <script>self.__next_f.push([1,"/_next/image?url=%2Fpictures%2Flater.webp\\u0026w=640"])</script>`;
  expect(picturesOf(page)).toEqual([
    "/_next/image?url=%2Fpictures%2Fhero.webp&w=1080&q=75",
    "/_next/image?url=%2Fpictures%2Ftile.webp&w=640&q=75",
    "/_next/image?url=%2Fpictures%2Ftile.webp&w=96&q=75",
  ]);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a picture that hangs is waited for only so long, and it is told", async () => {
  const told = vi.spyOn(console, "error").mockReturnValue();
  const over = AbortSignal.abort(new Error("too slow"));
  vi.spyOn(AbortSignal, "timeout").mockReturnValue(over);
  const page = '<img src="/_next/image?url=%2Fhero.webp&amp;w=640&amp;q=75" alt="">';
  const hangs = (address: string, { signal }: RequestInit = {}) =>
    signal && !address.endsWith("/fr") ? Promise.reject(signal.reason) : Promise.resolve(new Response(page));
  vi.stubGlobal("fetch", hangs);
  await drawBeforehand("http://shop");
  expect(told).toHaveBeenCalledWith(expect.stringContaining("too slow"));
});
