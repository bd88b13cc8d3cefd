import { Box, Text, Transform } from 'ink';

/** A space that keeps two words on one line while Ink wraps, and is a plain space when printed. */
export const tie = '\u00A0';
export const tied = (text: string): string => text.replaceAll(' ', tie);

// Ink leaves the space at which it breaks a line at the start of the next one, behind its colour codes.
const leading = /^((?:\u001B\[[\d;]*m)*) /;

/** Wrapped text without stray spaces; `bar` stands before each line, as beside a quotation. */
export const Prose = ({ children, bar = '' }: { children: string; bar?: string }) => (
  <Box paddingRight={bar === '' ? 0 : 2}>
    <Transform transform={(line, index) => bar + (index > 0 ? line.replace(leading, '$1') : line).replaceAll(tie, ' ')}>
      <Text>{children}</Text>
    </Transform>
  </Box>
);
