import type { DocumentReport } from '../../model/report.js';
import { siteOf as hostOf } from '../../model/site.js';

/** The address of an article, where it has one that may be linked to: never `javascript:`. */
export const addressOf = ({ meta }: Pick<DocumentReport, 'meta'>): URL | undefined => {
  const url = meta['url'];
  if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url);
};

/** What articles are filtered by: the host they come from (without `www.`), else the folder they lie in. */
export const siteOf = (document: Pick<DocumentReport, 'meta' | 'path'>): string => {
  const host = hostOf(document.meta);
  if (host) return host;
  const folder = document.path.replaceAll('\\', '/').replace(/\/?[^/]*$/, '');
  return folder === '' ? '.' : folder;
};
