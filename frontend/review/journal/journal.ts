import type { Answer, Change, Kept, Standing, Theirs } from './change';
import type { JournalStore } from './journal-store';

/** How handing in ended as a whole. `signed-out`: the session is gone; `unreachable`: nothing is known. */
export type Delivery =
  | { readonly kind: 'answered'; readonly answers: readonly Answer[] }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreachable' };

/** Hands changes of one reading in, in their order. */
export type Deliver = (reading: string, changes: readonly Change[]) => Promise<Delivery>;

/** What the journal has to say about itself. */
export interface JournalStatus {
  readonly kind: 'quiet' | 'saved' | 'saving' | 'waiting' | 'signed-out';
  /** When the last change was saved, by the server's clock. */
  readonly at: string | null;
  /** Changes that wait to be written. */
  readonly waiting: number;
  /** Changes that need the reader: refused, in conflict, or typed and never meant. */
  readonly questions: readonly Kept[];
}

/** ms that the page's own message has before the journal hands a change in by itself. */
const GRACE = 1500;
/** ms between two attempts while nothing can be reached: doubles up to the second. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15_000;
/** Changes in one message. */
const AT_ONCE = 100;

/**
 * What was changed and is not yet known to be written. Every change is laid down before anything else happens, leaves
 * when the server has answered for it, and is handed in again, under the same id and in its order, until then.
 */
export class Journal {
  private readonly kept = new Map<string, Kept>();
  private at: string | null = null;
  private signedOut = false;
  private failed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = FIRST_PAUSE;
  private delivering: Promise<void> | null = null;
  /** What the store is still busy with. */
  private storing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: JournalStore,
    private readonly deliver: Deliver,
    /** Told whenever the status may have changed. */
    private readonly changed: (status: JournalStatus) => void,
    /** Told when the journal itself has got changes of a reading written. */
    private readonly delivered: (reading: string) => void = () => {},
  ) {}

  /** Takes up what an earlier page left, and hands it in. A text that was being typed then is a question now. */
  async resume(): Promise<void> {
    (await this.store.all()).forEach((kept) => this.kept.set(kept.submit, kept));
    this.tell();
    await this.flush();
  }

  /** Lays a change down; it waits to be written, or is only a text so far. */
  write(change: Change, state: 'waiting' | 'draft' = 'waiting'): void {
    this.lay({ ...change, state });
    if (state === 'waiting') {
      this.schedule(GRACE);
    }
    this.tell();
  }

  /** The server says that a change is written. */
  saved(submit: string, at: string): void {
    this.at = at;
    this.failed = false;
    this.signedOut = false;
    this.pause = FIRST_PAUSE;
    this.forget(submit);
    this.tell();
  }

  refused(submit: string, reason: string): void {
    this.stand(submit, { state: 'refused', reason });
  }

  conflict(submit: string, theirs: Theirs): void {
    this.stand(submit, { state: 'conflict', theirs });
  }

  /** The server could not write it now: it is handed in again. */
  notSaved(): void {
    this.failed = true;
    this.schedule(this.pause);
    this.tell();
  }

  /** There is nothing to write, or the reader does not want it any more. */
  drop(submit: string): void {
    this.forget(submit);
    this.tell();
  }

  /** Whether the change still waits to be written. */
  waits(submit: string): boolean {
    return this.kept.get(submit)?.state === 'waiting';
  }

  waiting(): Kept[] {
    return this.inOrder().filter((kept) => kept.state === 'waiting');
  }

  /** Whether what waits would survive this page. */
  get lasting(): boolean {
    return this.store.lasting;
  }

  status(): JournalStatus {
    const waiting = this.waiting().length;
    return {
      kind: this.kind(waiting),
      at: this.at,
      waiting,
      questions: this.inOrder().filter((kept) => kept.state !== 'waiting' && kept.state !== 'draft'),
    };
  }

  /** Texts that were typed on an earlier page and never meant become questions. */
  askAboutDrafts(window: string): void {
    this.inOrder()
      .filter((kept) => kept.state === 'draft' && kept.window !== window)
      .forEach((kept) => this.stand(kept.submit, { state: 'refused', reason: 'never-meant' }));
  }

  /** Hands everything that waits in now. */
  flush(): Promise<void> {
    this.delivering ??= this.deliverAll().finally(() => {
      this.delivering = null;
    });
    return this.delivering;
  }

  private async deliverAll(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (let next = this.batch(); next.length > 0; next = this.batch()) {
      const reading = next[0]!.reading;
      const delivery = await this.deliver(reading, next);
      if (delivery.kind !== 'answered') {
        this.failed = true;
        this.signedOut = delivery.kind === 'signed-out';
        this.schedule(this.pause);
        this.pause = Math.min(LONGEST_PAUSE, this.pause * 2);
        break;
      }
      delivery.answers.forEach((answer) => this.take(answer));
      if (!next.some((kept) => this.waits(kept.submit))) {
        this.delivered(reading);
      } else {
        this.schedule(this.pause);
        break;
      }
    }
    this.tell();
  }

  private take(answer: Answer): void {
    if (answer.state === 'saved') {
      this.saved(answer.submit, answer.at ?? '');
    } else if (answer.state === 'conflict' && answer.theirs) {
      this.conflict(answer.submit, answer.theirs);
    } else {
      this.refused(answer.submit, answer.reason ?? '');
    }
  }

  /** The oldest that wait, as far as they are of one reading. */
  private batch(): Kept[] {
    const waiting = this.waiting();
    const other = waiting.findIndex((kept) => kept.reading !== waiting[0]!.reading);
    return waiting.slice(0, Math.min(AT_ONCE, other < 0 ? waiting.length : other));
  }

  private kind(waiting: number): JournalStatus['kind'] {
    if (waiting > 0) {
      return this.signedOut ? 'signed-out' : this.failed ? 'waiting' : 'saving';
    }
    return this.at === null ? 'quiet' : 'saved';
  }

  private stand(submit: string, standing: Standing): void {
    const kept = this.kept.get(submit);
    if (kept) {
      this.lay({ ...kept, ...standing });
      this.tell();
    }
  }

  private inOrder(): Kept[] {
    return [...this.kept.values()];
  }

  private lay(kept: Kept): void {
    this.kept.set(kept.submit, kept);
    this.inTurn(() => this.store.put(kept));
  }

  private forget(submit: string): void {
    this.kept.delete(submit);
    this.inTurn(() => this.store.remove(submit));
  }

  /** Locking takes a while, longer for a longer text: without an order the older one could lie there in the end. */
  private inTurn(work: () => Promise<void>): void {
    this.storing = this.storing.then(work, work);
  }

  private schedule(pause: number): void {
    this.timer ??= setTimeout(() => void this.flush(), pause);
  }

  private tell(): void {
    this.changed(this.status());
  }
}
