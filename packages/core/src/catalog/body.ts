/**
 * A page's text as data, in one language. `html` is made and sanitised by authoring; a link to another page stands in
 * it as `href="page:lk20/a-laere-a-laere"`, and a citation as `<cite data-sources="lk20/nou-2015-8, s. 14"></cite>`, for the
 * site to resolve. Everything addressable is a node of its own.
 */
export type BodyNode =
  | { type: 'html'; html: string }
  | { type: 'callout'; kind: 'note' | 'tip' | 'example'; title: string | null; children: BodyNode[] }
  | { type: 'block'; block: string; title: string | null; answers: AnswerText[]; children: BodyNode[] }
  | { type: 'meeting'; meeting: string }
  | FigureNode;

/**
 * A picture where it stands. `file` is its name as read (`content/lk20/figures/tre-spor.webp`), the same in every language;
 * `caption` is sanitised HTML, `<p>…</p>`. `size` is null where nobody has measured the file.
 */
export interface FigureNode {
  type: 'figure';
  file: string;
  size: PictureSize | null;
  alt: string;
  caption: string | null;
}

/** In pixels, as the picture is shown: turned as the camera says. */
export interface PictureSize {
  width: number;
  height: number;
}

/** An answer to a closed question, as a reader meets it. */
export interface AnswerText {
  html: string;
  correct: boolean;
  feedback: string;
}
