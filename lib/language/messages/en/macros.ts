import type { macros as french } from "../fr/macros.ts";

export const macros: typeof french = {
  title: "Macros",
  door: "Macros",
  count: "{count, plural, one {# macro} other {# macros}}",
  begin: "New macro",
  choose: "Choose a macro, or begin one.",
  back: "All macros",
  states: {
    inUse: "in use",
    changed: "in use, a draft waits",
    draft: "draft, never published",
    retired: "out of use",
  },
  languages: { fr: "French", en: "English" },
  name: "Name",
  text: "Text",
  variables: "These words give way to the facts of the case. If a single one is missing, the macro cannot be sent:",
  topics: "Suggested for",
  does: "What it does",
  doesText:
    "With the answer, or not at all: if the act is refused, the answer does not leave. Everybody’s ceilings hold.",
  acts: {
    refund_delivery: "Give back the delivery costs",
    gesture: "Make a gesture",
    send_again: "Send a document again",
    cancel: "Cancel the order",
  },
  what: "Document",
  keep: "Keep the draft",
  publish: "Publish",
  drop: "Drop the draft",
  retire: "Take out of use",
  bringBack: "Bring back into use",
  edited: "Changed by {name} on {day}.",
  try: "Try it",
  with: "With a real case",
  show: "Try",
  cannot: "Cannot be sent, it lacks: {what}.",
  problems: {
    unknown_variable: "A word in braces is not on the list, or a character is not allowed.",
  },
};
