/** Whose article it is: the host of its address without `www.`, in lower case; undefined where there is none. */
export const siteOf = ({ url }: Readonly<Record<string, string>>): string | undefined => {
  if (url === undefined || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./u, '') || undefined;
};
