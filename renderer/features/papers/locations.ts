/** Where papers and decisions are. */
export const papersPath = '/vorlagen';
export const resolutionsPath = `${papersPath}?sicht=beschluesse`;
export const paperPath = (id: string): string => `${papersPath}/${encodeURIComponent(id)}`;
export const paperPreviewPath = (id: string): string => `/berichte?neu=1&art=paper&satz=${encodeURIComponent(id)}`;
