import { answerIndicatorYear, everyIndicatorYear } from "../../../../components/download/indicator-tables.ts";

export const getStaticPaths = everyIndicatorYear;

export const GET = answerIndicatorYear("json");
