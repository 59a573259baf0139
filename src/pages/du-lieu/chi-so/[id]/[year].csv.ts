import { answerYear, everyYear } from "../../../../components/download/indicator-tables.ts";

export const getStaticPaths = everyYear;

export const GET = answerYear("csv");
