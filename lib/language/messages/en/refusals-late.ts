import type { lateRefusals as french } from "../fr/refusals-late.ts";

export const lateRefusals: typeof french = {
  nobody_to_tell: {
    title: "Nobody to tell",
    detail: "None of these promises is in danger any more, or their customers have just been told.",
  },
  not_late: { title: "Nothing to choose", detail: "This parcel is not late, or it has arrived meanwhile." },
  choice_made: { title: "Already chosen", detail: "You have already chosen for this parcel." },
  no_date_to_wait_for: {
    title: "No date to wait for",
    detail: "We have no new date: you can collect in a store or cancel.",
  },
  not_all_there: {
    title: "No longer all there",
    detail: "This store no longer has all of these articles. Choose another.",
  },
};
