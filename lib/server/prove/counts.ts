import { readFileSync, rmSync } from "node:fs";

export type Counts = Readonly<{ passed: number; failed: number }>;

/** A check without tests of its own counts as one. */
export const oneCheck = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** What vitest or Playwright wrote about its run. A runner that failed before any test still counts as one failure. */
export function countsOf(report: string, ok: boolean): Counts {
  const counts = read(report);
  rmSync(report, { force: true });
  if (!counts) return oneCheck(ok);
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function read(report: string): Counts | null {
  try {
    const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(report, "utf8"));
    if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return null;
  }
}
