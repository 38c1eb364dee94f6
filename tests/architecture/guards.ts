import { moduleOf, type Source } from "./sources.ts";

/** A guard reads sources and names each place that breaks its rule. */
export type Guard = (sources: readonly Source[]) => string[];

const each =
  (fault: (source: Source) => boolean | string): Guard =>
  (sources) =>
    sources.flatMap((source) => {
      const found = fault(source);
      return found ? [found === true ? source.path : `${source.path}: ${found}`] : [];
    });

const says = (text: string, directive: string): boolean => text.startsWith(`"${directive}"`);

/** Whatever a "use server" file exports was made by app/action.ts, so that nobody forgets who asks (NXT-03, NXT-04). */
export const actionsAreWrapped = each(({ text }) => {
  if (!says(text, "use server")) return false;
  const exported = text.match(/^export (?!type )/gm)?.length ?? 0;
  const wrapped = text.match(/^export const \w+ = (formAction|answerAction|buttonAction)\(/gm)?.length ?? 0;
  return exported !== wrapped && `${exported} exports, ${wrapped} wrapped`;
});

const commandHeads = (text: string): string[] =>
  text
    .split(/\bcommand\(\{/)
    .slice(1)
    .map((rest) => rest.split(/\brun\b/)[0] ?? "");

/** Every command names its permission aloud, and no two commands share a name. */
export const commandsNameTheirPermission: Guard = (sources) => {
  const seen = new Map<string, string>();
  return sources.flatMap(({ path, text }) =>
    commandHeads(text).flatMap((head) => {
      const name = /\bname: "([^"]+)"/.exec(head)?.[1];
      if (!name) return [`${path}: a command without a name`];
      const other = seen.get(name);
      seen.set(name, path);
      return [
        ...(/\ballow: "/.test(head) ? [] : [`${path}: ${name} names no permission`]),
        ...(other ? [`${path}: ${name} is also in ${other}`] : []),
      ];
    }),
  );
};

/** A command that writes into the audit trail, or hands its scene to what may, has a sentence in the journal; nothing else has. */
export const auditedCommandsAreTold =
  (told: ReadonlySet<string>): Guard =>
  (sources) =>
    sources.flatMap(({ path, text }) =>
      text
        .split(/\bcommand\(\{/)
        .slice(1)
        .flatMap((rest) => {
          const [body = ""] = rest.split(/^\}\);/m);
          const name = /\bname: "([^"]+)"/.exec(body)?.[1];
          const audits = /\b(audit|scene|deed)\b/.test(body);
          return name && audits && !told.has(name) ? [`${path}: ${name} has no sentence in the journal`] : [];
        }),
    );

/** A client component gets its words and data as props; it never pulls the language or the database to the browser. */
export const clientFilesStaySmall = each(
  ({ text }) =>
    says(text, "use client") &&
    /^import (?!type ).*from "#lib\/(language\/|[^"]*\/[^"/]*(queries|commands)[^"/]*"|platform\/)/m.test(text),
);

/** SQL is always a tagged template (INJ-05). */
export const noUnsafeSql = each(({ text }) => /\$(query|execute)RawUnsafe|Prisma\.raw\b/.test(text));

/** HTML enters a page as text, but in the one file that writes JSON-LD (INJ-05, INJ-08). */
export const oneFileWritesHtml = each(
  ({ path, text }) => path !== "components/shells/json-script.tsx" && text.includes("dangerouslySetInnerHTML"),
);

/** Rules are told the time; only the edges of the program ask a clock. */
const mayAskTheTime =
  /^lib\/(platform|server|imports)\/|^lib\/payments\/standin\/|^lib\/carriers\/simulator\/|^lib\/kernel\/clock\.ts$/;
export const rulesAreToldTheTime = each(
  ({ path, text }) => path.startsWith("lib/") && !mayAskTheTime.test(path) && /new Date\(\)|Date\.now\(\)/.test(text),
);

export const filesAreShort = each(({ text }) => {
  const lines = text.split("\n").length - 1;
  return lines > 300 && `${lines} lines`;
});

/** A page made at build time would escape the page cache's purges and carry no nonce (decision 0001). */
export const pagesAreMadeOnRequest = each(
  ({ path, text }) => path.startsWith("app/") && /generateStaticParams/.test(text),
);

const vagueName = /(^|\/)(utils?|helpers?|services?|misc|index)(\.[^/]*|\/.*)$/;
export const namesSayWhatTheyAre = each(({ path }) => vagueName.test(path));

/** Which module owns each model and table: the one whose prisma file declares it. */
export function ownersOf(schema: readonly Source[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { path, text } of schema) {
    const owner = /([^/]+)\.prisma$/.exec(path)?.[1] ?? "";
    for (const [, model = "", body = ""] of text.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)) {
      owners.set(model.charAt(0).toLowerCase() + model.slice(1), owner);
      const table = /@@map\("(\w+)"\)/.exec(body)?.[1];
      if (table) owners.set(table, owner);
    }
  }
  return owners;
}

const prismaWrite = /\b(?:tx|database|db)\s*\.(\w+)\s*\.(?:create|update|upsert|delete)\w*\(/g;
const sqlWrite = /\b(?:INSERT INTO|DELETE FROM|UPDATE(?= \w+\s+(?:AS \w+\s+)?SET))\s+"?(\w+)"?/g;

/** A table is written by its own module only. An import fills many at once, in sets; it is the one exception. */
export const tablesAreWrittenByTheirModule =
  (owners: ReadonlyMap<string, string>): Guard =>
  (sources) =>
    sources.flatMap(({ path, text }) => {
      const writer = moduleOf(path);
      if (!writer || writer === "imports") return [];
      return [prismaWrite, sqlWrite].flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap(([, table = ""]) => {
          const owner = owners.get(table);
          return owner && owner !== writer ? [`${path} writes ${table} of ${owner}`] : [];
        }),
      );
    });
