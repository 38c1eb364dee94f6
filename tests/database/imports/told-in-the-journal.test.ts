import { expect, test } from "vitest";
import { judgeImport, runImport, undoImport } from "#lib/imports/commands-run";
import { receiveUpload } from "#lib/imports/upload";
import { workImports } from "#lib/imports/work";
import { database } from "#lib/platform/database";
import { aColleague } from "#tests/support/staff-actors";
import { lines, products } from "./a-file.ts";

async function* sent(text: string) {
  yield Buffer.from(text);
}

test("whatever a merchant does with an import is told of that import, each step once", async () => {
  const owner = await aColleague("Jeanne", "owner");
  const received = await receiveUpload(owner, { id: null, name: "export.jsonl", content: sent(lines(products(3))) });
  const id = received.ok ? received.value.id : "";
  await judgeImport(owner, { id });
  await workImports();
  await runImport(owner, { id });
  await workImports();
  await undoImport(owner, { id, reason: "mauvais fichier" });
  await workImports();
  const told = await database.auditEntry.findMany({
    where: { command: { startsWith: "import." }, actorKind: "staff" },
    orderBy: { id: "asc" },
  });
  expect(told.filter(({ subject }) => subject !== `import:${id}`)).toEqual([]);
  expect(told.map(({ command }) => command)).toEqual([
    "import.upload",
    "import.close_upload",
    "import.judge",
    "import.take",
    "import.undo",
    "import.end_undo",
  ]);
});
