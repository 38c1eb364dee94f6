import { cruise } from "dependency-cruiser";
import config from "./dependencies.mjs";

/** Reads a tree as dependency-cruiser does: how many modules it saw, and every rule that something breaks. */
export async function cruised(baseDir: string) {
  const { options, forbidden } = config;
  const result = await cruise(["app", "components", "lib"], {
    ...options,
    baseDir,
    ruleSet: { forbidden: forbidden ?? [] },
    validate: true,
  });
  if (typeof result.output === "string") throw new Error(result.output);
  const { totalCruised, violations } = result.output.summary;
  return { modules: totalCruised, faults: violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`) };
}
