/** The form of the house: its own Word templates. */
export { houseHandlers } from './house.handlers.ts';
export { houseDocx } from './templates.service.ts';
export { placeholderKey, templateValues } from './template/values.rules.ts';
export { partMark } from './template/fill.ts';
