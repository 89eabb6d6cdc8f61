/** Between what the server says in JSON and what the browser's authenticators take and give (Web Authentication, 5.1). */

/** Why there is no answer; each has a text on the server. */
export type Trouble =
  /** Plain HTTP: browsers lend passkeys to no such page. */
  | 'insecure'
  /** This browser, or this authenticator, cannot do it. */
  | 'unsupported'
  /** The page was opened at another address than the one passkeys are for. */
  | 'elsewhere'
  /** Cancelled, or waited too long: browsers do not tell which. */
  | 'cancelled'
  /** The authenticator has a passkey for this account already. */
  | 'known'
  | 'failed';

/** What the browser has of passkeys; a test brings its own. */
export interface Surroundings {
  isSecureContext: boolean;
  origin: string;
  credentials?: Pick<CredentialsContainer, 'create' | 'get'>;
}

/** Why passkeys cannot be used here, if so. `origin` is the address they are for; empty if any will do. */
export function obstacle(here: Surroundings, origin: string): Trouble | null {
  if (origin !== '' && origin !== here.origin) {
    return 'elsewhere';
  }
  if (!here.isSecureContext) {
    return 'insecure';
  }
  return here.credentials ? null : 'unsupported';
}

/** What an exception of the browser means. */
export function trouble(thrown: unknown): Trouble {
  switch (thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '') {
    case 'NotAllowedError':
    case 'AbortError':
      return 'cancelled';
    case 'InvalidStateError':
      return 'known';
    case 'SecurityError':
      return 'elsewhere';
    case 'NotSupportedError':
    case 'ConstraintError':
      return 'unsupported';
    default:
      return 'failed';
  }
}

interface Descriptor {
  type: 'public-key';
  id: string;
  transports?: AuthenticatorTransport[];
}

type Json<T, Changed> = Omit<T, keyof Changed> & Changed;

type CreationJson = Json<
  PublicKeyCredentialCreationOptions,
  { challenge: string; user: { id: string; name: string; displayName: string }; excludeCredentials?: Descriptor[] }
>;

type RequestJson = Json<PublicKeyCredentialRequestOptions, { challenge: string; allowCredentials?: Descriptor[] }>;

/** Asks for a new passkey. */
export async function create(here: Surroundings, question: string, signal: AbortSignal): Promise<string> {
  const json = JSON.parse(question) as CreationJson;
  const publicKey: PublicKeyCredentialCreationOptions = {
    ...json,
    challenge: decode(json.challenge),
    user: { ...json.user, id: decode(json.user.id) },
    excludeCredentials: (json.excludeCredentials ?? []).map(descriptor),
  };
  const made = (await here.credentials?.create({ publicKey, signal })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  return answer(made, {
    clientDataJSON: encode(response.clientDataJSON),
    attestationObject: encode(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  });
}

/** Asks for one of the passkeys that the question names. */
export async function get(here: Surroundings, question: string, signal: AbortSignal): Promise<string> {
  const json = JSON.parse(question) as RequestJson;
  const publicKey: PublicKeyCredentialRequestOptions = {
    ...json,
    challenge: decode(json.challenge),
    allowCredentials: (json.allowCredentials ?? []).map(descriptor),
  };
  const used = (await here.credentials?.get({ publicKey, signal })) as PublicKeyCredential;
  const response = used.response as AuthenticatorAssertionResponse;
  return answer(used, {
    clientDataJSON: encode(response.clientDataJSON),
    authenticatorData: encode(response.authenticatorData),
    signature: encode(response.signature),
    ...(response.userHandle ? { userHandle: encode(response.userHandle) } : {}),
  });
}

function answer(credential: PublicKeyCredential, response: Record<string, unknown>): string {
  const id = encode(credential.rawId);
  return JSON.stringify({ id, rawId: id, type: credential.type, response, clientExtensionResults: {} });
}

function descriptor(known: Descriptor): PublicKeyCredentialDescriptor {
  const { id, type, transports } = known;
  return transports?.length ? { type, id: decode(id), transports } : { type, id: decode(id) };
}

/** Base64 for addresses, without padding (RFC 4648, 5). */
export function encode(bytes: ArrayBuffer): string {
  const text = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function decode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
