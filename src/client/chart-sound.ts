/** Plays series as tones: a larger figure is a higher tone, a longer wait is a longer silence. Loaded when first asked for. */

/** A figure of a series. `time` is a day as a number, 20220531. */
export interface Point {
  readonly name: string;
  readonly value: number;
  readonly time: number;
}

export interface Tone {
  /** Seconds from the beginning of its series. */
  readonly at: number;
  /** Hertz. */
  readonly pitch: number;
}

/** What is playing. */
export interface Tune {
  stop(): void;
  /** Whether it came to its end, or was stopped. */
  readonly ended: Promise<boolean>;
}

const seconds = { series: 4, tone: 0.35, between: 0.9, least: 0.4 } as const;
/** Zero and the largest figure of the chart: two octaves and a half, within what small loudspeakers give. */
const pitches = [196, 1108] as const;

const dayOf = (time: number) =>
  Date.UTC(Math.floor(time / 1e4), Math.floor(time / 100) % 100 || 1, time % 100 || 1) / 86_400_000;

/** Tones of one series in the order of time; years without a figure are silent. @param most the largest figure of all series */
export function makeTones(points: readonly Point[], most: number): Tone[] {
  const sorted = points.toSorted((a, b) => a.time - b.time);
  const days = sorted.map(({ time }) => dayOf(time));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const [low, high] = pitches;
  let earliest = 0;
  return sorted.map(({ value }, index) => {
    const due = last > first ? (((days[index] ?? first) - first) / (last - first)) * seconds.series : 0;
    const at = Math.max(due, earliest);
    earliest = at + seconds.least;
    return { at, pitch: low * (high / low) ** (most > 0 ? value / most : 0) };
  });
}

function sound(context: AudioContext, { pitch }: Tone, at: number): void {
  const [oscillator, gain] = [context.createOscillator(), context.createGain()];
  oscillator.frequency.value = pitch;
  // A tone that begins or ends at once clicks.
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(0.25, at + 0.03);
  gain.gain.linearRampToValueAtTime(0, at + seconds.tone);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + seconds.tone);
}

const introduce = (name: string, count: number) =>
  `Đang phát “${name}”: ${count} số, từ trước đến sau; tiếng càng cao số càng lớn, khoảng lặng là thời gian không có số.`;

/** Plays one series after another. @param say is told the words that belong to what is heard */
export function play(points: readonly Point[], say: (words: string) => void): Tune {
  const context = new AudioContext();
  const most = Math.max(...points.map(({ value }) => value));
  const { promise: ended, resolve } = Promise.withResolvers<boolean>();
  const waits: ReturnType<typeof setTimeout>[] = [];
  let start = 0.3;
  for (const [name, series] of Map.groupBy(points, (point) => point.name)) {
    const tones = makeTones(series, most);
    for (const tone of tones) sound(context, tone, context.currentTime + start + tone.at);
    waits.push(setTimeout(() => say(introduce(name, tones.length)), (start - 0.3) * 1000));
    start += (tones.at(-1)?.at ?? 0) + seconds.tone + seconds.between;
  }
  function finish(isWhole: boolean) {
    for (const wait of waits) clearTimeout(wait);
    context.close();
    resolve(isWhole);
  }
  waits.push(setTimeout(() => finish(true), start * 1000));
  return { stop: () => finish(false), ended };
}
