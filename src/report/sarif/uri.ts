/**
 * A path as an RFC 3986 reference: relative ones stay relative, absolute ones become `file:` URIs. What is no well-formed
 * text (a lone surrogate) cannot be encoded and is replaced.
 */
export const uriOf = (path: string): string => {
  const parts = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent);
  const [first, second] = parts;
  if (first === '' && second === '' && parts.length > 2) return `file:${parts.join('/')}`;
  if (first === '' && parts.length > 1) return `file://${parts.join('/')}`;
  if (/^[a-z]:[\\/]/iu.test(path)) return `file:///${parts.join('/').replace('%3A', ':')}`;
  return parts.join('/');
};

/** Where an artifact is; relative paths are from the folder janggal ran in. */
export const locationOf = (path: string): object => {
  const uri = uriOf(path);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
};
