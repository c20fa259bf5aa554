/** Where papers and decisions are. */
export const papersPath = '/vorlagen';
/** The Integrationskonzept is a paper with a place of its own. */
export const conceptsPath = '/konzept';
export const conceptPath = (id: string): string => `${conceptsPath}/${encodeURIComponent(id)}`;
export const resolutionsPath = `${papersPath}?sicht=beschluesse`;
export const paperPath = (id: string): string => `${papersPath}/${encodeURIComponent(id)}`;
export const paperPreviewPath = (id: string): string => `/berichte?neu=1&art=paper&satz=${encodeURIComponent(id)}`;
