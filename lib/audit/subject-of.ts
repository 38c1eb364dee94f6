import { type SubjectKind, subjectKinds } from "./schema.ts";

/** "order:BF-100001" in its two parts; null for what is of no kind that is known. */
export function subjectOf(subject: string): { kind: SubjectKind; key: string } | null {
  const colon = subject.indexOf(":");
  const kind = subjectKinds.find((one) => one === subject.slice(0, colon));
  return kind && colon < subject.length - 1 ? { kind, key: subject.slice(colon + 1) } : null;
}
