import type { Kept } from './change';

/** Where a journal lies between a change and its acknowledgement. */
export interface JournalStore {
  /** Whether it outlives the page. */
  readonly lasting: boolean;
  all(): Promise<Kept[]>;
  put(kept: Kept): Promise<void>;
  remove(submit: string): Promise<void>;
}

/** For pages that came over plain HTTP: browsers lend no cipher there, so nothing is left on the machine. */
export class PageStore implements JournalStore {
  readonly lasting = false;
  private readonly kept = new Map<string, Kept>();

  all(): Promise<Kept[]> {
    return Promise.resolve([...this.kept.values()]);
  }

  put(kept: Kept): Promise<void> {
    this.kept.set(kept.submit, kept);
    return Promise.resolve();
  }

  remove(submit: string): Promise<void> {
    this.kept.delete(submit);
    return Promise.resolve();
  }
}

const FAMILY = 'overread.journal.';
/** Bytes of the nonce of AES-GCM (NIST SP 800-38D, 8.2: 96 bits). */
const NONCE = 12;

/**
 * In the browser's local storage, locked by AES-256-GCM with a key that only the signed-in reader is told and that is
 * nowhere on the machine. Whoever sits here next finds ciphertext under a name that tells nobody whose it is.
 */
export class LockedStore implements JournalStore {
  readonly lasting = true;

  private constructor(
    private readonly storage: Storage,
    private readonly key: CryptoKey,
    private readonly shelf: string,
  ) {}

  /** @param secret 64 hexadecimal digits */
  static async open(secret: string, storage: Storage): Promise<LockedStore> {
    const raw = Uint8Array.from(secret.match(/../g)!, (byte) => parseInt(byte, 16));
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', raw));
    const name = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return new LockedStore(storage, key, `${FAMILY}${name}.`);
  }

  async all(): Promise<Kept[]> {
    const names = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? '');
    const found = await Promise.all(
      names.filter((name) => name.startsWith(this.shelf)).map((name) => this.unlock(name)),
    );
    return found.filter((kept) => kept !== null).sort((one, other) => one.made - other.made);
  }

  async put(kept: Kept): Promise<void> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
    const plain = new TextEncoder().encode(JSON.stringify(kept));
    const locked = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, this.key, plain));
    this.storage.setItem(this.shelf + kept.submit, btoa(String.fromCharCode(...nonce, ...locked)));
  }

  remove(submit: string): Promise<void> {
    this.storage.removeItem(this.shelf + submit);
    return Promise.resolve();
  }

  /** What cannot be opened was tampered with or cut short; it is thrown away. */
  private async unlock(name: string): Promise<Kept | null> {
    try {
      const bytes = Uint8Array.from(atob(this.storage.getItem(name) ?? ''), (letter) => letter.charCodeAt(0));
      const nonce = bytes.subarray(0, NONCE);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, this.key, bytes.subarray(NONCE));
      return JSON.parse(new TextDecoder().decode(plain)) as Kept;
    } catch {
      this.storage.removeItem(name);
      return null;
    }
  }
}

/** The best store that this page may have. */
export function openStore(secret: string): Promise<JournalStore> {
  return globalThis.isSecureContext && globalThis.crypto?.subtle
    ? LockedStore.open(secret, localStorage)
    : Promise.resolve(new PageStore());
}
