import { existsSync } from "node:fs";
import { delimiter } from "node:path";
import { chromium } from "@playwright/test";

type Browser = Readonly<{ executablePath?: string; args: string[] }>;

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-sync",
  /** Drawing every picture of the shop in every size takes a tenth of the stories' time; pictures-are-drawn.story.ts asks for them itself. */
  "--blink-settings=imagesEnabled=false",
];
const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The first Chromium this machine has: the one named, Playwright's own, the system's, else the one that npm brought. */
export async function findChromium(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, args };
  if (existsSync(chromium.executablePath())) return { args };
  const folders = (process.env.PATH ?? "").split(delimiter);
  const system = [...names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)), mac].find(existsSync);
  if (system) return { executablePath: system, args };
  const { default: packaged } = await import("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath(), args: ["--no-sandbox", ...quiet] };
}
