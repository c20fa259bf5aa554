/** Where the pages of the actors are. */
export const organizationsPath = '/akteure/liste';
export const bodiesPath = '/akteure/gremien';
export const duplicatesPath = '/akteure/doppelte';
export const tiesPath = '/akteure/netz';
export const newOrganizationPath = `${organizationsPath}?neu=1`;
export const organizationPath = (id: string): string => `${organizationsPath}/${id}`;
