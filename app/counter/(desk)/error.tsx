"use client";

export { default } from "../../admin/(rooms)/error";
