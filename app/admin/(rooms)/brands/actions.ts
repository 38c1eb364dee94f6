"use server";

import { formAction } from "#app/action";
import { codeOf } from "#lib/catalogue/code";
import { saveBrand } from "#lib/catalogue/commands-brands";

export const save = formAction(saveBrand, {
  read: ({ code, name, ...typed }) => {
    const maker = { name: typed["maker.name"], address: typed["maker.address"], contact: typed["maker.contact"] };
    return {
      code: code ?? codeOf(String(name ?? "")),
      name,
      maker: Object.values(maker).some(Boolean) ? maker : null,
    };
  },
});
