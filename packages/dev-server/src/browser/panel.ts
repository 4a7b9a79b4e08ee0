import type { PageFindings, ShownFinding } from '../findings/findings-of-page.ts';
import { panelStyle } from './panel-style.ts';
import { type PanelWords, panelWords } from './panel-words.ts';

const remembered = 'stifinner-panel';

/**
 * The panel with what was found, in the corner of every page. It lies over the page and not in it, so nothing moves when it opens,
 * and in a shadow root, so that it and the site do not touch each other's styles.
 */
export class Panel {
  readonly #button = document.createElement('button');
  readonly #list = document.createElement('div');
  readonly #said = document.createElement('p');
  readonly #section = document.createElement('section');
  #words: PanelWords = panelWords('nb');
  #counted = '';
  #label = '';
  #errors = 0;
  #isUnfolded = false;

  constructor() {
    const host = document.createElement('stifinner-panel');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyle);
    root.adoptedStyleSheets = [sheet];
    this.#button.type = 'button';
    this.#button.setAttribute('aria-controls', 'funn');
    this.#list.id = 'funn';
    this.#list.className = 'list';
    this.#list.tabIndex = 0;
    this.#list.setAttribute('role', 'group');
    this.#said.className = 'said';
    this.#said.setAttribute('role', 'status');
    this.#section.append(this.#list, this.#button, this.#said);
    this.#section.hidden = true;
    root.append(this.#section);
    this.#open(sessionStorage.getItem(remembered) === 'open');
    this.#button.addEventListener('click', () => this.#open(this.#list.hasAttribute('hidden')));
    root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || this.#list.hidden) return;
      this.#open(false);
      this.#button.focus();
    });
    document.documentElement.append(host);
  }

  /** Shows findings in place of those before; `isNews` says that they came while the page was open, and are to be told. */
  show(findings: PageFindings, isNews: boolean): void {
    const { language, errors, warnings, state } = findings;
    this.#words = panelWords(language);
    const counted = this.#words.counted(errors, warnings);
    this.#section.lang = language;
    this.#section.hidden = false;
    this.#section.setAttribute('aria-label', this.#words.title);
    this.#list.setAttribute('aria-label', this.#words.title);
    if (isNews && counted !== this.#counted)
      this.#said.textContent = errors === 0 && this.#errors > 0 ? this.#words.mended : counted;
    this.#counted = counted;
    this.#errors = errors;
    this.#label = state === 'kept' ? `${counted} – ${this.#words.keptShort}` : counted;
    this.#button.textContent = this.#label;
    // Where there is no page to see, what there is to mend is what there is to see.
    if (state === 'refused' || state === 'broken') this.#unfold(true);
    this.#button.dataset['worst'] = errors > 0 || state === 'broken' ? 'error' : warnings > 0 ? 'warning' : 'none';
    const place = this.#list.scrollTop;
    this.#list.replaceChildren(...this.#drawn(findings));
    this.#list.scrollTop = place;
  }

  /** Says so when the server has gone away, and takes it back when it is there again. */
  connected(isThere: boolean): void {
    this.#button.textContent = isThere ? this.#label : this.#words.away;
    if (!isThere) this.#section.hidden = false;
  }

  /** Opens or closes as the author wants it, on other pages too. */
  #open(isOpen: boolean): void {
    this.#unfold(isOpen);
    sessionStorage.setItem(remembered, isOpen ? 'open' : 'closed');
  }

  #unfold(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#button.setAttribute('aria-expanded', String(isOpen));
  }

  #drawn({ state, because, here, elsewhere, untold, source, heldBy, fault }: PageFindings): Node[] {
    const words = this.#words;
    const nodes: Node[] = [];
    if (state !== 'fresh') nodes.push(made('p', { className: 'note' }, words.states[state]));
    if (fault !== null) nodes.push(made('p', {}, made('code', {}, fault)));
    if (because.length > 0) nodes.push(this.#listed(because));
    if (source !== null) nodes.push(made('p', {}, `${words.source} `, linked(source.name, source.link)));
    if (heldBy.length > 0) nodes.push(made('p', { className: 'note' }, `${words.held} ${heldBy.join(', ')}`));
    if (here.length > 0) nodes.push(made('h2', {}, words.here), this.#listed(here));
    else if (state === 'fresh') nodes.push(made('p', {}, words.nothing));
    if (elsewhere.length > 0) nodes.push(this.#folded(elsewhere, untold));
    return nodes;
  }

  /** What is about other pages: it stays folded, or unfolded, as the author left it. */
  #folded(elsewhere: readonly ShownFinding[], untold: number): HTMLElement {
    const words = this.#words;
    const details = made(
      'details',
      { open: this.#isUnfolded },
      made('summary', {}, `${words.elsewhere} (${elsewhere.length + untold})`),
    );
    details.append(this.#listed(elsewhere), ...(untold > 0 ? [made('p', {}, words.untold(untold))] : []));
    details.addEventListener('toggle', () => {
      this.#isUnfolded = details.open;
    });
    return details;
  }

  #listed(findings: readonly ShownFinding[]): HTMLElement {
    const items = findings.map(({ severity, message, help, place, link, code, rule }) =>
      made(
        'li',
        { className: severity },
        made('span', { className: 'word' }, this.#words.severities[severity]),
        ' ',
        ...marked(message),
        ...(help === null ? [] : [made('p', { className: 'help' }, ...marked(help))]),
        made('span', { className: 'place' }, linked(place, link), ' ', made('a', { href: rule, target: '_blank' }, code)),
      ),
    );
    return made('ul', {}, ...items);
  }
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
}

const linked = (text: string, href: string | null): Node => (href === null ? made('code', {}, text) : made('a', { href }, text));

/** What stands between backticks is as it is written in a file. */
const marked = (text: string): (Node | string)[] =>
  text.split('`').map((piece, place) => (place % 2 === 1 ? made('code', {}, piece) : piece));
