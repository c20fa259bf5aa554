/** Legal forms and associations; "Diakonin" and "Diakon" are people. */
const associations =
  /(?<![\p{L}])(?:e\. ?v\.?|ggmbh|awo|arbeiterwohlfahrt|caritas\p{L}*|diakonie\p{L}*|diakonisch\p{L}*|drk|rotes kreuz|paritätische\p{L}*|vhs|volkshochschule|\p{L}*verein|\p{L}*verband|skf|skm|\p{L}*bildungswerk|\p{L}*stiftung|(?:kirchen|pfarr)gemeinde|(?:ev|kath|evangelische|katholische)\.? gemeinde|jugendmigrationsdienst|kolping\p{L}*|internationaler bund)(?![\p{L}])/iu;
/** Words that name an office, a house or a group as well as a part of one; a year or postal code is no person either. */
const others =
  /\b(?:gmbh|ag|asb|ki|jobcenter|malteser|johanniter|rathaus|stadt|gemeinde|kreis|kita)(?![\p{L}])|(?:zentrum|schule|kirche|gemeinde|werk|hilfe|haus|bücherei|bibliothek|dienst|amt|büro|gruppe|initiative|gemeinschaft|familie|gymnasium|kolleg|museum|theater|club|treff|garten|tagesstätte|heim|agentur|kammer|netzwerk|akademie|institut|universität|integrationsrat|verwaltung|moschee)(?![\p{L}])|\d{4}/iu;

/** Whether a name is that of an association beyond doubt, so that a file of it speaks of its own offers. */
export const isAssociation = (text: string): boolean => associations.test(text);

/** Whether a piece of a contact cell names an organisation rather than a person. */
export const namesOrganisation = (text: string): boolean => associations.test(text) || others.test(text);
