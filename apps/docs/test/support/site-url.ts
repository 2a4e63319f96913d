/** Not the root of its host: the site must work below any path. */
export const siteUrl = "https://docs.example/api/";
