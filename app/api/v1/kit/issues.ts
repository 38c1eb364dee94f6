import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** One thing wrong with one field: where ("lines.0.quantity"), a stable code, and a sentence for a person. */
export type Issue = Readonly<{ path: string; code: IssueCode; message: string }>;
export type IssueCode =
  | "missing"
  | "wrong_type"
  | "too_small"
  | "too_big"
  | "wrong_format"
  | "unknown_field"
  | "not_allowed";

/** What zod says of a value; only what is read here. */
export type Complaint = Readonly<{
  code: string;
  path: readonly PropertyKey[];
  expected?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  origin?: string;
  keys?: readonly string[];
}>;

const codes: Readonly<Record<string, IssueCode>> = {
  invalid_type: "wrong_type",
  too_small: "too_small",
  too_big: "too_big",
  invalid_format: "wrong_format",
  unrecognized_keys: "unknown_field",
  invalid_value: "not_allowed",
};

/** Says in the caller's language what was wrong with `input`. */
export const issuesOf = (complaints: readonly Complaint[], input: unknown, locale: Locale): Issue[] =>
  complaints.flatMap((complaint) => {
    const paths = complaint.keys ? complaint.keys.map((key) => [...complaint.path, key]) : [complaint.path];
    return paths.map((path) => issueOf(complaint, path, input, locale));
  });

function issueOf(complaint: Complaint, path: readonly PropertyKey[], input: unknown, locale: Locale): Issue {
  const t = translator(locale);
  const absent = complaint.code !== "unrecognized_keys" && valueAt(input, path) === undefined;
  const code = absent ? "missing" : (codes[complaint.code] ?? "wrong_format");
  const long = complaint.origin === "string" || complaint.origin === "array";
  const bounds = { minimum: Number(complaint.minimum ?? 0), maximum: Number(complaint.maximum ?? 0) };
  const message =
    code === "too_small" || code === "too_big"
      ? t(`refusals.issues.${long ? (`${code}_length` as const) : code}` as const, bounds)
      : t(`refusals.issues.${code}`);
  return { path: path.map(String).join("."), code, message };
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
