import type { Problem } from '#domain/problem.ts';

const fieldRules: Readonly<Record<string, string>> = {
  notAnEmail: 'is not an e-mail address',
  missing: 'must not be empty',
  notAName: 'is not a name (letters, at most 100 characters)',
  too_big: 'is too long',
};

/** Why the newsroom refused what a command asked for, as a sentence. */
export function refusalOf(problem: Problem): string {
  switch (problem.code) {
    case 'emailTaken':
      return 'Somebody has this e-mail already. For a new link: toasoan person link --email …';
    case 'notPermitted':
      return 'This person may not do that.';
    case 'changedMeanwhile':
      return 'Somebody changed it at the same moment. Try again.';
    case 'invalid':
      return invalid(problem.problem);
    default:
      return `The newsroom refused it (${problem.code}).`;
  }
}

function invalid(problem: Extract<Problem, { code: 'invalid' }>['problem']): string {
  if ('field' in problem)
    return `${problem.field} ${fieldRules[problem.rule] ?? `is not accepted (${problem.rule})`}.`;
  if (problem.rule === 'tooLarge') return 'It is larger than an article may be (1 MB). Import it in parts.';
  if (problem.rule === 'tooManyNodes')
    return 'It has more paragraphs than an article may have. Import it in parts.';
  return `The text is not accepted (${problem.rule}${problem.at === '' ? '' : ` at ${problem.at}`}).`;
}
