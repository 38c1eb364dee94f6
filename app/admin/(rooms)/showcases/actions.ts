"use server";

import { buttonAction, formAction } from "#app/action";
import type { Fields } from "#app/form-fields";
import {
  addBlock,
  createShowcase,
  moveBlock,
  removeBlock,
  restoreShowcase,
  saveBlock,
  saveHeading,
} from "#lib/showcases/commands";
import { publishShowcase, withdrawShowcase } from "#lib/showcases/commands-publish";
import { typedInstant } from "../prices/typed-instant.ts";

const seen = ({ id, revision }: Fields) => ({ id, revision: Number(revision) });
const inBlock = (fields: Fields) => ({ ...seen(fields), blockId: fields.blockId });

export const begin = formAction(createShowcase, {
  read: ({ slug = "home", kind, titleFr }) => ({ slug, kind, titleFr }),
  after: ({ id }) => `/admin/showcases/${id}`,
});

export const heading = formAction(saveHeading, {
  read: (fields) => ({
    ...seen(fields),
    title: { fr: fields.titleFr ?? "", en: fields.titleEn ?? null },
    summary: { fr: fields.summaryFr ?? "", en: fields.summaryEn ?? null },
  }),
});

export const add = buttonAction(addBlock, {
  read: (fields) => ({ ...seen(fields), kind: fields.kind, after: fields.after ?? null }),
});

export const save = formAction(saveBlock, {
  read: (fields) => {
    const { id, revision, blockId, ...typed } = fields;
    return { ...inBlock(fields), typed };
  },
});

export const move = buttonAction(moveBlock, { read: (fields) => ({ ...inBlock(fields), by: Number(fields.by) }) });
export const remove = buttonAction(removeBlock, { read: inBlock });

export const publish = formAction(publishShowcase, {
  read: (fields) => ({ ...seen(fields), from: typedInstant(fields.from), until: typedInstant(fields.until) }),
});

export const withdraw = buttonAction(withdrawShowcase, {
  read: ({ id, number }) => ({ id, number: Number(number) }),
});
export const restore = buttonAction(restoreShowcase, {
  read: (fields) => ({ ...seen(fields), number: Number(fields.number) }),
});
