/** What is answered about messages to the service when the answer is no. */
export const caseRefusals = {
  case_not_found: { title: "No such case", detail: "This case does not exist, or is not yours." },
  case_not_now: { title: "No longer possible", detail: "The case has changed meanwhile. Reload the page." },
  case_moved_on: {
    title: "Somebody wrote meanwhile",
    detail:
      "Something was written in this case since you read it. Read it, then send or correct your answer: it is kept.",
  },
  case_without_address: {
    title: "No address",
    detail: "This case has no e-mail address: answer where it was asked, or by telephone.",
  },
  case_without_order: { title: "No order", detail: "No order is linked to this case." },
  case_into_itself: { title: "The same case", detail: "A case is not merged into itself." },
  case_of_another: {
    title: "Two people",
    detail: "These cases share neither address nor telephone: merging would show one to the other.",
  },
  two_calls: {
    title: "Two calls",
    detail: "Each of these cases waits for a call. Call first, or leave them apart.",
  },
  act_needs_second: {
    title: "It takes a second person",
    detail: "This gesture is over your ceiling. Ask for it with “Refund”, beside; answer once it is granted.",
  },
  nothing_to_send_again: {
    title: "Nothing to send again",
    detail: "This document was not sent for this order yet, or is kept no more.",
  },
  macro_not_found: { title: "Macro not found", detail: "This macro is no more." },
  macro_moved_on: {
    title: "Somebody has changed it meanwhile",
    detail: "A colleague has changed this macro since you read it. Read it again, then go on: your text is kept here.",
  },
  nothing_drafted: { title: "No draft", detail: "Nothing is written that is not in use already." },
  snooze_too_long: {
    title: "Beyond what we owe",
    detail: "An answer is due before. Answer, if only to say when you will know.",
  },
  return_in_the_past: { title: "Date is past", detail: "Say when you take this case up again." },
  colleague_not_found: {
    title: "No such colleague",
    detail: "This person does not answer customers, or not those of this store.",
  },
  writer_unknown: { title: "Who writes?", detail: "Say your name and your e-mail address." },
  slot_gone: { title: "Half hour taken", detail: "Choose another." },
  too_many_files: { title: "Too many files", detail: "A message has five attachments at most." },
  variable_missing: {
    title: "A fact is missing",
    detail: "This template speaks of something that this case does not have: complete it or choose another.",
  },
};
