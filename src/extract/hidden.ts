/**
 * Characters that nobody sees, and that part no words: controls but blanks and line ends, DEL, soft hyphens, zero width
 * and bidi marks, byte order marks. Inside a word they hide it from every lexicon.
 */
// eslint-disable-next-line no-control-regex
export const hidden = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
