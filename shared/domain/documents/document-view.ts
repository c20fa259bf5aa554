import type { BlockDocument } from '../../contract/documents.ts';
import type { PageView } from '../coverage-report/view-types.ts';

/** Head and margins of a document made of blocks. */
export const documentPage = ({ settings, title, subtitle, foot, options }: BlockDocument): PageView => ({
  demo: settings.demo,
  title,
  subtitle,
  logo: settings.logo ?? '',
  colour: options.colour ?? false,
  district: settings.districtName,
  office: settings.office,
  occasion: [options.attachmentTo ?? '', options.meeting ?? ''].filter((line) => line.trim() !== ''),
  foot: foot.filter((line) => line.trim() !== ''),
});
