import { describe, expect, it } from 'vitest';
import { create, decode, encode, get, obstacle, trouble } from './passkeys';

const bytes = (...values: number[]): ArrayBuffer => Uint8Array.from(values).buffer;
const quiet = new AbortController().signal;
const fine = { isSecureContext: true, origin: 'https://overread.example.org' };

describe('base64 for addresses', () => {
  it('goes there and back with every byte', () => {
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(encode(all.buffer)).not.toMatch(/[+/=]/);
    expect(decode(encode(all.buffer))).toEqual(all);
  });

  it('is the one of RFC 4648', () => {
    expect(encode(bytes(0xfb, 0xff))).toBe('-_8');
  });
});

describe('an obstacle', () => {
  const credentials = { create: async () => null, get: async () => null };

  it('is none over HTTPS at the right address', () => {
    expect(obstacle({ ...fine, credentials }, fine.origin)).toBeNull();
    expect(obstacle({ ...fine, credentials }, '')).toBeNull();
  });

  it('is plain HTTP, an old browser, another address', () => {
    expect(obstacle({ ...fine, credentials, isSecureContext: false }, '')).toBe('insecure');
    expect(obstacle(fine, '')).toBe('unsupported');
    expect(obstacle({ ...fine, credentials }, 'https://other.example.org')).toBe('elsewhere');
  });
});

describe('what the browser throws', () => {
  it('is told by its name', () => {
    expect(trouble(new DOMException('', 'NotAllowedError'))).toBe('cancelled');
    expect(trouble(new DOMException('', 'AbortError'))).toBe('cancelled');
    expect(trouble(new DOMException('', 'InvalidStateError'))).toBe('known');
    expect(trouble(new DOMException('', 'SecurityError'))).toBe('elsewhere');
    expect(trouble(new DOMException('', 'ConstraintError'))).toBe('unsupported');
    expect(trouble(new TypeError('anything else'))).toBe('failed');
    expect(trouble('not even an error')).toBe('failed');
  });
});

describe('a question', () => {
  it('for a new passkey reaches the browser as bytes and comes back as text', async () => {
    let asked: CredentialCreationOptions | undefined;
    const made = {
      rawId: bytes(1, 2, 3),
      type: 'public-key',
      response: { clientDataJSON: bytes(4), attestationObject: bytes(5), getTransports: () => ['internal'] },
    };
    const credentials = {
      create: async (options?: CredentialCreationOptions) => {
        asked = options;
        return made as unknown as Credential;
      },
      get: async () => null,
    };
    const question = {
      challenge: 'AQID',
      rp: { id: 'localhost', name: 'Overread' },
      user: { id: 'BAU', name: 'a@example.org', displayName: 'A' },
      excludeCredentials: [{ type: 'public-key', id: 'Bg', transports: ['usb'] }],
    };

    const answer = JSON.parse(await create({ ...fine, credentials }, JSON.stringify(question), quiet));

    expect(asked?.publicKey?.challenge).toEqual(Uint8Array.from([1, 2, 3]));
    expect(asked?.publicKey?.user.id).toEqual(Uint8Array.from([4, 5]));
    expect(asked?.publicKey?.excludeCredentials).toEqual([{ type: 'public-key', id: Uint8Array.from([6]), transports: ['usb'] }]);
    expect(asked?.publicKey?.rp).toEqual(question.rp);
    expect(answer).toMatchObject({ id: 'AQID', rawId: 'AQID', type: 'public-key' });
    expect(answer.response).toEqual({ clientDataJSON: 'BA', attestationObject: 'BQ', transports: ['internal'] });
  });

  it('for a known one names it, and the answer is signed text', async () => {
    let asked: CredentialRequestOptions | undefined;
    const used = {
      rawId: bytes(1),
      type: 'public-key',
      response: { clientDataJSON: bytes(2), authenticatorData: bytes(3), signature: bytes(4), userHandle: null },
    };
    const credentials = {
      create: async () => null,
      get: async (options?: CredentialRequestOptions) => {
        asked = options;
        return used as unknown as Credential;
      },
    };
    const question = { challenge: 'Ag', rpId: 'localhost', allowCredentials: [{ type: 'public-key', id: 'AQ' }] };

    const answer = JSON.parse(await get({ ...fine, credentials }, JSON.stringify(question), quiet));

    expect(asked?.publicKey?.allowCredentials).toEqual([{ type: 'public-key', id: Uint8Array.from([1]) }]);
    expect(asked?.signal).toBe(quiet);
    expect(answer.response).toEqual({ clientDataJSON: 'Ag', authenticatorData: 'Aw', signature: 'BA' });
  });
});
