import type { ImportProgress } from "./schema.ts";

type Screen = Pick<NodeJS.WriteStream, "isTTY" | "write">;

const width = 30;

/** Shows how far an import has come: a bar that redraws itself on a terminal, a plain line every tenth in a log. */
export function progressOn(screen: Screen): (progress: ImportProgress) => void {
  let tenth = 0;
  return ({ records, done }) => {
    const percent = `${Math.floor(done * 100)} %`;
    if (screen.isTTY) {
      const filled = Math.round(done * width);
      screen.write(
        `\r${"█".repeat(filled)}${"░".repeat(width - filled)} ${percent}, ${records} products${done >= 1 ? "\n" : ""}`,
      );
    } else if (Math.floor(done * 10) > tenth) {
      tenth = Math.floor(done * 10);
      screen.write(`${percent}, ${records} products\n`);
    }
  };
}
