/** Imported before Astro: it reports to no one, and never moves to the background by itself. */
process.env.ASTRO_TELEMETRY_DISABLED = "1";
process.env.ASTRO_DEV_BACKGROUND = "0";
process.env.ASTRO_PREVIEW_BACKGROUND = "0";

// Astro lets variables of these names, which a shell or a test runner may have set, overrule `import.meta.env`.
for (const name of ["MODE", "PROD", "DEV", "SSR", "BASE_URL"]) delete process.env[name];
