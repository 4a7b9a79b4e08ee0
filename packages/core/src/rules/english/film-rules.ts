import type { filmRules } from '../film-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { cited, didYouMean, quoted } from './wording.ts';

/** Faults in a film and the files beside it, in English. */
export const filmRulesInEnglish: InEnglish<typeof filmRules> = {
  'film/too-long': {
    title: 'Film too long',
    why: 'A film lasts 2 to 4 minutes, so that it can be seen in a meeting and used by itself.',
    mend: 'Cut the film, or split it into several. The length is written in seconds: three minutes is `seconds: 180`.',
    message: ({ seconds, limit }) => `Unexpected film of ${seconds} seconds, expected at most ${limit}`,
  },
  'film/too-short': {
    title: 'Film too short',
    why: 'A film lasts 2 to 4 minutes. What is shorter is better as text.',
    mend: 'Merge the film with another, or write the content as text. The length is written in seconds: three minutes is `seconds: 180`.',
    message: ({ seconds, limit }) => `Unexpected film of ${seconds} seconds, expected at least ${limit}`,
  },
  'film/missing-file': {
    title: 'A file of the film is missing',
    why: 'The film file, the still picture and the captions lie in the same folder as film.yaml.',
    mend: 'Put the file in the same folder as film.yaml, or correct the name. If the film is not made yet, write `status: planned` and remove `file`.',
    message: ({ name }) => `Unexpected file name \`${name}\`, expected the name of a file in the folder of the film`,
    help: didYouMean,
  },
  'film/wrong-format': {
    title: 'The file is not what its name says',
    why: 'A file that is something else than its name says becomes a player or a picture that does not work.',
    mend: 'Make the file again in the right format. It is not enough to rename it.',
    message: ({ name, format }) => `Unexpected content in \`${name}\`, expected ${format.en}`,
  },
  'film/unused-file': {
    title: 'File that the film does not use',
    why: 'A file that film.yaml does not name is not taken to the site.',
    mend: 'Name the file in film.yaml, for example `poster: poster.webp`, or delete it.',
    message: ({ name }) => `Unexpected file \`${name}\`, expected film.yaml to name it`,
  },
  'film/no-captions': {
    title: 'Film without captions',
    why: 'The law asks for captions, and captions help everyone who sees the film without sound.',
    mend: 'Put a file of captions beside the film, and name it in film.yaml: `captions: { nb: film.nb.vtt }`.',
    message: ({ languages }) => `Unexpected film without captions, expected captions in at least one language: ${languages.en}`,
  },
  'film/duplicate-question': {
    title: 'Two questions with the same id',
    why: 'Two questions with the same id in one film cannot be told apart.',
    mend: 'Give one of the questions a new id.',
    message: ({ id }) => `Unexpected question \`${id}\` for the second time, expected an id that is unique in the film`,
  },
  'film/no-correct-answer': {
    title: 'Closed question without a correct answer',
    why: 'A closed question has at least one correct answer, or the reader never learns what is right.',
    mend: 'Write `correct: true` on the answer that is correct, or make the question open with `kind: open` and delete the answers.',
    message: ({ id }) =>
      `Unexpected closed question \`${id}\` without a correct answer, expected \`correct: true\` on at least one`,
  },
  'film/length-differs': {
    title: 'The film has another length than stated',
    why: 'The length is part of the minutes of the page, the meeting and the path, so it has to be that of the film itself.',
    mend: 'Write the length of the film in `seconds`, or change to the right file.',
    message: ({ seconds, measured }) =>
      `Unexpected length of ${seconds} seconds, expected ${measured}, which is how long the file lasts`,
    help: ({ measured }) => `Write \`seconds: ${measured}\`, or change to the right file.`,
  },
  'film/not-measurable': {
    title: 'The film cannot be measured',
    why: 'A film without length or picture was most often cut off during export or upload, and does not work in the browser.',
    mend: 'Export the film again, and see that it can be played to the end.',
    message: ({ name, format }) => `Unexpected content in \`${name}\`, expected ${format.en} that is whole and has a picture`,
  },
  'film/webm-differs': {
    title: 'The webm file is not the same film',
    why: 'The browser chooses between mp4 and webm by itself, so both have to be the same film.',
    mend: 'Make the webm file again from the same film.',
    message: ({ seconds, film }) =>
      `Unexpected length of ${seconds} seconds, expected ${film}, which is how long the mp4 file lasts`,
  },
  'film/no-file': {
    title: 'Film that is finished, but does not exist',
    why: 'A film that is finished lies either in the folder or with a service that shows it.',
    mend: 'Name the file with `file: film.mp4`, or write where the film lies in `provider`. If it is not made yet, write `status: planned`.',
    message: () => 'Unexpected finished film without a film, expected `file` or `provider`',
  },
  'film/provider-address': {
    title: 'The address is not of a film at the provider that is named',
    why: 'The reader is told whom the film is loaded from before it is loaded, and then that has to hold.',
    mend: 'Copy the address from the page of the film itself, and write who shows it in `name`.',
    message: ({ url, expected }) => `Unexpected address \`${url}\`, expected ${expected.en}`,
    help: ({ help }) => help?.en,
  },
  'film/unknown-host': {
    title: 'Film at a host that the package does not have',
    why: 'The package says which hosts films may lie with, so that no films are loaded from unknown places.',
    mend: 'Add the host to `filmHosts` in package.yaml, or correct the address.',
    message: ({ host, hosts }) =>
      `Unexpected host \`${host}\`, expected ${hosts.length === 0 ? 'a host from `filmHosts` in package.yaml' : quoted(hosts, 'or')}`,
    help: didYouMean,
  },
  'film/no-transcript': {
    title: 'No transcript in a language that the film is captioned in',
    why: 'The transcript is for those who would rather read than watch, for braille displays, for search and for printing on paper.',
    mend: 'Write all that is said in `transcript`, in each language that the film is captioned in.',
    message: ({ language }) =>
      `Unexpected lack of \`${language}\`, expected a transcript in each language that the film is captioned in`,
    help: ({ language }) => `Add \`${language}: …\` under \`transcript\`.`,
  },
  'film/no-poster': {
    title: 'Film without a still picture',
    why: 'Without a still picture the reader sees a black area until the film starts, and the paper gets an empty frame.',
    mend: 'Put a still picture in the folder, and name it: `poster: poster.webp`.',
    message: () => 'Unexpected film without a still picture, expected `poster`',
  },
  'film/no-audio-description': {
    title: 'Film without audio description',
    why: 'Public bodies have to have audio description where the picture shows something that is not said. A text beside it is not enough.',
    mend: 'Make an audio described version, and write `audioDescription: { mode: described, file: film.synstolket.mp4 }`.',
    message: () =>
      'Unexpected film without audio description, expected an audio described version or that all that is seen is said',
    help: ({ why }) =>
      why === null ? undefined : `The reason today: ${cited(why.en)} Make an audio described version when you can.`,
  },
  'film/audio-description-unsaid': {
    title: 'Nothing is said about audio description',
    why: 'Those who do not see the picture need to know whether everything is said, and the owner needs the answer in the accessibility statement.',
    mend: 'If all that is seen is also said, write `audioDescription: { mode: not-needed, why: { nb: … } }`. Otherwise write `mode: described` with the file, or `mode: none` with the reason.',
    message: () => 'Unexpected film without a word on audio description, expected `audioDescription`',
  },
};
