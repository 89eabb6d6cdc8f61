import { beforeEach, describe, expect, it } from 'vitest';
import { PATIENCE, ShowingLog, type OnScreen } from './showing-log';
import { kindOf } from './window-kind';

const slice = (index: number, changes: Partial<OnScreen> = {}): OnScreen => ({
  address: 'readings/r/shown',
  source: 's',
  index,
  window: 'BRAIN',
  ...changes,
});

describe('the log of what was shown', () => {
  let log: ShowingLog;
  const told = (now: number) =>
    log.take(now).flatMap(({ source, showings }) => showings.map((one) => `${source}${one.index}${one.window} ${one.millis}`));

  beforeEach(() => {
    log = new ShowingLog();
    log.hand(0);
  });

  it('counts a slice that was there for one frame of the display', () => {
    log.show('main', slice(3), 100);
    log.show('main', slice(4), 116);
    log.show('main', null, 216);

    expect(told(300)).toEqual(['s3BRAIN 16', 's4BRAIN 100']);
    expect(told(400)).toEqual([]);
  });

  it('adds up what is seen again, and parts kinds of windows', () => {
    log.show('main', slice(3), 0);
    log.show('main', slice(3, { window: 'BONE' }), 50);
    log.show('main', slice(3), 80);

    expect(told(100)).toEqual(['s3BRAIN 70', 's3BONE 30']);
  });

  it('goes on counting what stays', () => {
    log.show('main', slice(3), 0);

    expect(told(100)).toEqual(['s3BRAIN 100']);
    expect(told(350)).toEqual(['s3BRAIN 250']);
  });

  it('takes each viewport for itself, and ends those that are gone', () => {
    log.show('main', slice(3), 0);
    log.show('bone', slice(7, { source: 't', window: 'BONE' }), 0);
    log.keepOnly(['main'], 40);

    expect(told(100)).toEqual(['s3BRAIN 100', 't7BONE 40']);
  });

  it('does not count while nobody looks', () => {
    log.show('main', slice(3), 0);
    log.hand(PATIENCE * 5);

    expect(told(PATIENCE * 5 + 10)).toEqual(['s3BRAIN 10']);
    log.hide(PATIENCE * 5 + 30);
    expect(told(PATIENCE * 6)).toEqual(['s3BRAIN 20']);
  });

  it('tells later what could not be told', () => {
    log.show('main', slice(3), 0);
    const [batch] = log.take(100);
    log.giveBack(batch!);

    expect(told(150)).toEqual(['s3BRAIN 150']);
  });
});

describe('kinds of windows', () => {
  it.each([
    [80, 40, 'BRAIN'], [200, 75, 'BRAIN'], [40, 40, 'BRAIN'],
    [2800, 600, 'BONE'], [1500, 300, 'BONE'],
    [350, 40, 'OTHER'], [4000, 0, 'OTHER'], [80, -600, 'OTHER'],
  ] as const)('W %d L %d is %s', (width, level, kind) => {
    expect(kindOf({ width, level })).toBe(kind);
  });
});
