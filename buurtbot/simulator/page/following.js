// Stays at the newest message until somebody scrolls up. Promise: what grows later (a font, a
// picture, the keyboard below) does not leave the end out of sight, and nobody is pulled away
// from what they read.

const NEAR_PX = 80;

export function follower(scroller, list, tell) {
  let follows = true;
  let top = 0;
  const nearEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_PX;
  const toEnd = () => { scroller.scrollTop = scroller.scrollHeight; };

  scroller.addEventListener("scroll", () => {
    const up = scroller.scrollTop < top - 1;
    top = scroller.scrollTop;
    if (nearEnd()) follows = true;
    else if (up) follows = false;
    tell(follows);
  }, { passive: true });

  const grown = new ResizeObserver(() => { if (follows) toEnd(); });
  grown.observe(scroller);
  grown.observe(list);

  return {
    follows: () => follows,
    follow: () => { follows = true; toEnd(); tell(true); },
  };
}
