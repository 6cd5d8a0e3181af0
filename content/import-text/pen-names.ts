// Short names of papers and agencies. They stay in capitals, and stand behind a person's name, not beside it.
const agencies =
  /^(?:TTXVN|VNA|VOV\d?|VTV\d?|VTC(?: News)?|QĐND|PANO|VGP|NDO|TTO|PLO|GLO|NLĐO?|SGGPO?|TNO|PLVN|ANTĐ|AFP|AP|BBC|Reuters|TASS|Vietnam\+|VietnamPlus|Chinhphu\.vn)$/i;

// People without a name: only the first letter is a capital one.
const collective = /^(?:C[ỘÔ]NG TÁC VIÊN|(?:NHÓM )?PHÓNG VIÊN|NHÓM TÁC GIẢ|BAN \p{Lu}+(?: \p{Lu}+)?)$/u;

/** Whether a text names a paper or an agency, alone or joined (“TTXVN/Vietnam+”). */
export function isAgency(text: string): boolean {
  return text.split('/').every((part) => agencies.test(part.trim()));
}

/** The single names of a byline: “HUỲNH HUY - H.P” names two people, “Tuấn Anh - TTXVN” one and their agency. */
export function splitNames(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(/\s*[,;&+]\s*|\s+[-–—]\s+|\s+và\s+/iu).flatMap(splitTightHyphen)) {
    const before = names.at(-1);
    if (before !== undefined && isAgency(part)) names[names.length - 1] = `${before} - ${part}`;
    else if (part !== '') names.push(part);
  }
  return names;
}

// “ĐỨC TÂM-MINH TÚ” are two people, “HOÀNG-ANH” is one.
function splitTightHyphen(text: string): string[] {
  const parts = text.split(/[-–—]/);
  return parts.every((part) => /^\p{L}+ \p{L}/u.test(part.trim()))
    ? parts.map((part) => part.trim())
    : [text];
}

/** A name that stands in capitals as it is written in a register: “KIM ANH” is Kim Anh. Others stay as they are. */
export function toNameCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  if (collective.test(name)) return capitalised(name);
  return name
    .split(' ')
    .map((word) => word.split('-').map(wordCase).join('-'))
    .join(' ');
}

function wordCase(word: string): string {
  return staysInCapitals(word) ? word : capitalised(word);
}

// Initials, numbers, agencies, and abbreviations, which have no vowel.
function staysInCapitals(word: string): boolean {
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '');
  return letters.length < 2 || /[.\d]/.test(word) || isAgency(word) || !/[AEIOUY]/i.test(letters);
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLocaleLowerCase('vi');
}
