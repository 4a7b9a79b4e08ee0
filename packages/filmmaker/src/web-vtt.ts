export interface ReadCue {
  name: string;
  start: number;
  end: number;
  lines: string[];
}

/** The cues of a WebVTT file that this package wrote. */
export function readCues(text: string): ReadCue[] {
  return text
    .split(/\n\n+/)
    .slice(1)
    .filter((block) => block.includes('-->'))
    .map((block) => {
      const [name = '', times = '', ...lines] = block.trim().split('\n');
      const [start = 0, end = 0] = times.split(' --> ').map(secondsOf);
      return { name, start, end, lines };
    });
}

function secondsOf(stamp: string): number {
  return stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
