/** Makes the link to a film's described version a button that changes between the two, and keeps the place in the film. */
export function startDescribed(link: HTMLAnchorElement): void {
  const video = link.closest('.film')?.querySelector('video');
  if (!video) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ds-button';
  button.dataset['variant'] = 'secondary';
  button.setAttribute('aria-pressed', 'false');
  button.textContent = link.textContent;
  const { href } = link;
  link.replaceWith(button);

  button.addEventListener('click', () => {
    const described = !video.hasAttribute('src');
    const { currentTime, paused, playbackRate } = video;
    button.setAttribute('aria-pressed', String(described));
    // Without an address of its own the film takes the first of its sources that the browser can play.
    if (described) video.src = href;
    else video.removeAttribute('src');
    const stand = () => {
      video.currentTime = Math.min(currentTime, video.duration || currentTime);
      video.playbackRate = playbackRate;
    };
    if (currentTime > 0) video.addEventListener('loadedmetadata', stand, { once: true });
    if (currentTime > 0) video.preload = 'metadata';
    video.load();
    if (!paused) void video.play();
  });
}

/** Shows the button that asks for a film from elsewhere; the player, and all that it brings, comes when it is pressed. */
export function startElsewhere(place: HTMLElement): void {
  const { player, title = '' } = place.dataset;
  const button = place.querySelector('button');
  if (player === undefined || button === null) return;
  place.hidden = false;
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    // YouTube shows nothing without knowing the site that it stands on; the page is not told.
    frame.referrerPolicy = 'strict-origin';
    frame.src = player;
    place.replaceWith(frame);
    frame.focus();
  });
}
