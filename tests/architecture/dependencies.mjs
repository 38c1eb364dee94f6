import { strata } from "../../lib/architecture.mjs";

const inside = (names) => `^lib/(${names.join("|")})/`;
const rule = (name, from, to) => ({ name, severity: "error", from, to });

/** A module imports from lower strata only: never up, never sideways. */
const downwards = strata.flatMap((names, level) => {
  const above = strata.slice(level + 1).flat();
  const up = above.length > 0 ? [rule("looks-up", { path: inside(names) }, { path: inside(above) })] : [];
  const beside = names
    .map((name) => [name, names.filter((other) => other !== name)])
    .filter(([, others]) => others.length > 0);
  return [
    ...up,
    ...beside.map(([name, others]) => rule("reaches-sideways", { path: inside([name]) }, { path: inside(others) })),
  ];
});

const database = "^lib/platform/(database\\.ts|generated/)";
const mayOpenTheDatabase =
  "^lib/([^/]+/[^/]*(queries|commands)[^/]*\\.ts$|[^/]+/sql/|[^/]+/[^/]+/sql/|platform/|server/|imports/|processes/)";

/** What lib/server starts: the engine’s plain scripts, and the stand-ins of provider and carrier as processes of their own. */
const engine = "^lib/platform/engine/";
const standin = "^lib/(payments/standin|carriers/simulator)/main\\.ts$";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...downwards,
    rule("no-circles", {}, { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }),
    rule(
      "only-the-face-is-public",
      { path: "^lib/([^/]+)/" },
      { path: "^lib/[^/]+/[^/]+/", pathNot: ["^lib/$1/", engine, standin] },
    ),
    rule("only-the-face-is-public", { path: "^(app|components)/" }, { path: "^lib/[^/]+/[^/]+/" }),
    rule(
      "only-the-server-starts-engines",
      { path: "^lib/(?!server/|platform/|payments/)" },
      { path: [engine, standin] },
    ),
    rule("unknown-module", { path: "." }, { path: "^lib/.+/", pathNot: inside(strata.flat()) }),
    rule("lib-knows-no-screen", { path: "^lib/" }, { path: "^(app|components)/", pathNot: "^components/mails/" }),
    rule(
      "components-get-data-as-props",
      { path: "^components/" },
      { path: "^lib/[^/]+/(queries|commands)[^/]*\\.ts$" },
    ),
    rule(
      "rules-touch-no-database",
      { path: "^lib/", pathNot: mayOpenTheDatabase },
      { path: database, dependencyTypesNot: ["type-only"] },
    ),
    rule("screens-touch-no-database", { path: "^(app|components)/" }, { path: database }),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^lib/platform/generated/|\\.css$" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      conditionNames: ["import", "default"],
      exportsFields: ["exports"],
    },
  },
};
