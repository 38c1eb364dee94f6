"use server";

import { buttonAction, formAction } from "#app/action";
import {
  createCategory,
  deleteCategory,
  editCategory,
  moveCategory,
  orderCategory,
} from "#lib/catalogue/commands-categories";
import {
  arrangeChosen,
  chooseProduct,
  letInProduct,
  saveCategoryRule,
  takeOutProduct,
} from "#lib/catalogue/commands-shelves";
import { jsonRows } from "../products/json-rows.ts";

export const create = formAction(createCategory, {
  read: ({ parentId = null, ...typed }) => ({ parentId, ...typed }),
  after: ({ id }) => `/admin/categories/${id}`,
});

/** An empty field takes away what was said. */
export const edit = formAction(editCategory, {
  read: ({ version, hidden, ...typed }) => ({ ...typed, version: Number(version), hidden: hidden === "on" }),
});

export const move = formAction(moveCategory, {
  read: ({ version, parentId = null, ...typed }) => ({ ...typed, parentId, version: Number(version) }),
});

export const order = buttonAction(orderCategory, { read: ({ id, by }) => ({ id, by: Number(by) }) });

export const remove = formAction(deleteCategory, {
  read: ({ id, into }) => ({ id, into: into || null }),
  after: () => "/admin/categories",
});

export const rule = formAction(saveCategoryRule, {
  read: ({ id, version, rule = null }) => ({ id, version: Number(version), rule: rule && jsonRows(rule) }),
});

export const choose = buttonAction(chooseProduct);
export const takeOut = buttonAction(takeOutProduct);
export const letIn = buttonAction(letInProduct);
export const arrange = formAction(arrangeChosen);
