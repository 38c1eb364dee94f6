import { readFileSync, rmSync } from "node:fs";

/** `failures` names what failed, so that it can be said again after everything else. */
export type Counts = Readonly<{ passed: number; failed: number; failures: readonly string[] }>;

/** A check without tests of its own counts as one. */
export const oneCheck = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: [] });

/** What vitest or Playwright wrote about its run. A runner that failed before any test still counts as one failure. */
export function countsOf(report: string, ok: boolean): Counts {
  const counts = read(report);
  rmSync(report, { force: true });
  if (!counts) return oneCheck(ok);
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function read(report: string): Counts | null {
  try {
    const {
      numPassedTests,
      numFailedTests,
      testResults = [],
      stats,
      suites = [],
    } = JSON.parse(readFileSync(report, "utf8"));
    if (!stats) return { passed: numPassedTests, failed: numFailedTests, failures: testResults.flatMap(failedIn) };
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, failures: suites.flatMap(failedSpecs) };
  } catch {
    return null;
  }
}

type TestFile = Readonly<{
  name: string;
  status: string;
  message?: string;
  assertionResults: readonly Readonly<{ status: string; fullName: string; failureMessages?: readonly string[] }>[];
}>;

const firstLine = (text = ""): string => text.trim().split("\n")[0] ?? "";

/** Tests that failed, or the file itself when it failed before its first. */
function failedIn({ name, status, message, assertionResults }: TestFile): string[] {
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0) return status === "failed" ? [`${name}: ${firstLine(message)}`] : [];
  return failed.map(({ fullName, failureMessages }) => `${name} › ${fullName}: ${firstLine(failureMessages?.[0])}`);
}

type Suite = Readonly<{
  suites?: readonly Suite[];
  specs?: readonly Readonly<{ ok: boolean; file: string; title: string }>[];
}>;

const failedSpecs = ({ suites = [], specs = [] }: Suite): string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file} › ${title}`),
  ...suites.flatMap(failedSpecs),
];
