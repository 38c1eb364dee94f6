import { categoryMoved } from "#lib/catalogue/facts";
import { system } from "#lib/kernel/actor";
import { whenever } from "#lib/platform/process";
import { followMovedCategory as followInPromotions } from "#lib/promotions/commands-moved";
import { followMovedCategory as followInRankings } from "#lib/ranking/commands-moved";
import { followMovedCategory as followInShowcases } from "#lib/showcases/commands-moved";

const by = system("categories");

/** What names a category goes on naming it where it stands now. What the shop shows meanwhile needs none of this. */
export const movedCategories = [
  whenever(categoryMoved, {
    "take the rules of the category along": (move, { now }) => followInRankings(by, move, { now }),
    "have promotions being written name it": (move, { now }) => followInPromotions(by, move, { now }),
    "have pages being written name it": (move, { now }) => followInShowcases(by, move, { now }),
  }),
];
