import { answerVerdictYear, everyVerdictYear } from "../../../components/download/verdict-tables.ts";

export const getStaticPaths = everyVerdictYear;

export const GET = answerVerdictYear("json");
