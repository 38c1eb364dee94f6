/** What the shop asks for by itself. */
export const taskKinds = ["voice_contacts", "voice_returns"] as const;
export type TaskKind = (typeof taskKinds)[number] | "own";

export type TaskView = Readonly<{
  id: string;
  kind: TaskKind;
  subject: string | null;
  thing: string | null;
  personId: string | null;
  title: string;
  data: Readonly<Record<string, string | number>>;
  /** "2026-11-24" */
  dueDay: string | null;
  openedAt: Date;
  openedByName: string;
}>;
