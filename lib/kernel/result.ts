/** What a command answers when "no" is a normal answer, told by a stable code. Bugs still throw. */
export type Refusal = Readonly<{ code: string }>;
export type Result<T, R extends Refusal = Refusal> = { ok: true; value: T } | { ok: false; refusal: R };

export const ok = <T>(value: T) => ({ ok: true, value }) as const;
export const refuse = <const R extends Refusal>(refusal: R) => ({ ok: false, refusal }) as const;
