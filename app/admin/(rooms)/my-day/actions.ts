"use server";

import { formAction } from "#app/action";
import { addTask, settleTask } from "#lib/tasks/commands";

const here = () => "/admin/my-day?saved=1";

export const add = formAction(addTask, { after: here });
export const settle = formAction(settleTask, { after: here });
