import type { Result } from "#lib/kernel/result";

/** The demo is laid by rules that say yes. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the demo was refused ${result.refusal.code}`);
  return result.value;
}
