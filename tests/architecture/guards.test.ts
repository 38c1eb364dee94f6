import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fr } from "#lib/language/messages/fr";
import * as guards from "./guards.ts";
import { type Source, sourcesOf } from "./sources.ts";

const tree = sourcesOf("app", "components", "lib");
const schema = globSync("prisma/schema/*.prisma").map((path) => ({ path, text: readFileSync(path, "utf8") }));
const owned = guards.tablesAreWrittenByTheirModule(guards.ownersOf(schema));

const told = new Set(
  Object.entries(fr.journal.deeds).flatMap(([area, deeds]) => Object.keys(deeds).map((deed) => `${area}.${deed}`)),
);

test("the tree was read", () => expect(tree.length).toBeGreaterThan(150));

const asked: readonly [rule: string, guard: guards.Guard, mistake: Source][] = [
  [
    "every server action is wrapped",
    guards.actionsAreWrapped,
    { path: "app/a.ts", text: '"use server";\nexport const pay = formAction(x);\nexport async function steal() {}' },
  ],
  [
    "every command names its permission",
    guards.commandsNameTheirPermission,
    { path: "lib/cart/commands.ts", text: 'command({ name: "cart.add", input, async run() {} })' },
  ],
  [
    "no two commands share a name",
    guards.commandsNameTheirPermission,
    {
      path: "lib/cart/commands.ts",
      text: 'command({ name: "a", allow: "anyone", run })\ncommand({ name: "a", allow: "anyone", run })',
    },
  ],
  [
    "every command that audits has a sentence in the journal",
    guards.auditedCommandsAreTold(told),
    {
      path: "lib/cart/commands.ts",
      text: 'command({ name: "cart.smash", allow: "anyone", run: (_, { audit }) => audit(x) })',
    },
  ],
  [
    "client files import no words and no data",
    guards.clientFilesStaySmall,
    { path: "components/a.tsx", text: '"use client";\nimport { translator } from "#lib/language/translator";' },
  ],
  [
    "client files import no queries",
    guards.clientFilesStaySmall,
    { path: "components/a.tsx", text: '"use client";\nimport { stores } from "#lib/stores/queries";' },
  ],
  ["no unsafe SQL", guards.noUnsafeSql, { path: "lib/search/queries.ts", text: "database.$queryRawUnsafe(text)" }],
  [
    "one file writes HTML",
    guards.oneFileWritesHtml,
    { path: "components/a.tsx", text: "<p dangerouslySetInnerHTML={x} />" },
  ],
  [
    "rules are told the time",
    guards.rulesAreToldTheTime,
    { path: "lib/delivery/promise.ts", text: "const now = new Date();" },
  ],
  ["no file is over 300 lines", guards.filesAreShort, { path: "lib/cart/long.ts", text: "x\n".repeat(301) }],
  [
    "pages are made on request",
    guards.pagesAreMadeOnRequest,
    { path: "app/page.tsx", text: "export const generateStaticParams = () => [];" },
  ],
  ["names say what files are", guards.namesSayWhatTheyAre, { path: "lib/cart/utils.ts", text: "" }],
  ["a table is written by its module", owned, { path: "lib/cart/commands.ts", text: "await tx.order.update({})" }],
  [
    "a table is written by its module, in SQL too",
    owned,
    { path: "lib/cart/sql/a.ts", text: "tx.$executeRaw`UPDATE stock_level SET reserved = 1`" },
  ],
];

describe.each(asked)("%s", (_rule, guard, mistake) => {
  test("in the tree", () => expect(guard(tree)).toEqual([]));
  test("and a planted mistake is seen", () => expect(guard([mistake])).toHaveLength(1));
});
