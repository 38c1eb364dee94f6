import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { countsOf } from "#lib/server/prove/counts";

function reportOf(content: object): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "report-")), "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("a test that failed is named with its first line, and a file that failed before its tests as well", () => {
  const report = reportOf({
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [
      {
        name: "a.test.ts",
        status: "failed",
        assertionResults: [{ status: "failed", fullName: "it adds", failureMessages: ["1 ≠ 2\n at a"] }],
      },
      { name: "b.test.ts", status: "failed", message: "no connection", assertionResults: [] },
      { name: "c.test.ts", status: "passed", assertionResults: [] },
    ],
  });
  expect(countsOf(report, false)).toEqual({
    passed: 7,
    failed: 1,
    failures: ["a.test.ts › it adds: 1 ≠ 2", "b.test.ts: no connection"],
  });
});

test("a story that failed is named wherever it is told", () => {
  const specs = [
    { ok: true, file: "x.story.ts", title: "buys" },
    { ok: false, file: "x.story.ts", title: "returns" },
  ];
  const report = reportOf({ stats: { expected: 3, flaky: 0, unexpected: 1 }, suites: [{ suites: [{ specs }] }] });
  expect(countsOf(report, false).failures).toEqual(["x.story.ts › returns"]);
});

test("a runner that failed without a report counts as one failure", () => {
  expect(countsOf("/nowhere/report.json", false)).toEqual({ passed: 0, failed: 1, failures: [] });
});
