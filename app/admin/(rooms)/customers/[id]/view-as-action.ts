"use server";

import { formAction } from "#app/action";
import { keepViewing } from "#app/cookies";
import { viewAs } from "#lib/identity/commands-view-as";

export const viewAsAction = formAction(viewAs, {
  after: async ({ sealed, locale }) => {
    await keepViewing(sealed, locale);
    return `/${locale}/account`;
  },
});
