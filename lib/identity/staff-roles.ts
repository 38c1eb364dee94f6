import { type RoleCode, roles } from "./roles.ts";

/** The roles a colleague can have. */
export const staffRoles = roles.filter(({ code }) => code !== "visitor" && code !== "customer");

const ofAStore: readonly string[] = ["store_staff", "store_manager"];
const ofTheTop: readonly string[] = ["administrator", "owner"];

/** Holds in one store only, and needs to be told which. */
export const isOfAStore = (role: string): boolean => ofAStore.includes(role);

/** Only an owner gives such a role, and only an owner touches whoever has it (permission matrix: "admin role 4E"). */
export const isOfTheTop = (role: string): boolean => ofTheTop.includes(role);

export const isStaffRole = (role: string): role is RoleCode => staffRoles.some(({ code }) => code === role);
