/** Where the time of day stands in a moment (ISO). */
const TIME = { from: 'YYYY-MM-DDT'.length, to: 'YYYY-MM-DDTHH:mm:ss'.length };

/** A line of JSON as a person on a terminal reads it: `19:25:08 WARN roster TRY_FAILED topic=… tries=2`. */
export function terminalLine(line: string): string {
  const { time, level, service, what, ...fields } = JSON.parse(line) as Readonly<
    Record<string, string | number>
  >;
  const told = Object.entries(fields).map(([name, value]) => ` ${name}=${shown(value)}`);
  const moment = String(time).slice(TIME.from, TIME.to);
  return `${moment} ${String(level).toUpperCase()} ${service} ${what}${told.join('')}\n`;
}

function shown(value: string | number): string {
  const text = String(value);
  return text.includes(' ') ? JSON.stringify(text) : text;
}
