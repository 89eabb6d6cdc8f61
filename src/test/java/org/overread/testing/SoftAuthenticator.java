package org.overread.testing;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AuthenticatorAssertionResponse;
import com.webauthn4j.data.AuthenticatorAttestationResponse;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.test.authenticator.webauthn.NoneAttestationAuthenticator;
import com.webauthn4j.test.authenticator.webauthn.WebAuthnAuthenticatorAdaptor;
import com.webauthn4j.test.client.ClientPlatform;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A browser with an authenticator in software, on a page of some origin. It answers as a browser's JSON does.
public final class SoftAuthenticator {
    private static final int HASH_BYTES = 32;
    private static final JsonMapper JSON = new ObjectConverter().getJsonMapper();

    private final ClientPlatform browser;

    public SoftAuthenticator(String origin) {
        browser = new ClientPlatform(
                new Origin(origin), new WebAuthnAuthenticatorAdaptor(new NoneAttestationAuthenticator()));
    }

    /// The same authenticator in front of a page of another origin from now on.
    public SoftAuthenticator at(String origin) {
        browser.setOrigin(new Origin(origin));
        return this;
    }

    /// Makes a passkey.
    public String create(String question) {
        return create(question, true);
    }

    /// Makes a passkey without looking who is there.
    public String createUnverified(String question) {
        return create(question, false);
    }

    private String create(String question, boolean verified) {
        var made = browser.create(JSON.readValue(question, PublicKeyCredentialCreationOptions.class));
        AuthenticatorAttestationResponse response = made.getResponse();
        return answer(
                made.getRawId(),
                Map.of(
                        "clientDataJSON", encode(response.getClientDataJSON()),
                        "attestationObject",
                                encode(
                                        verified
                                                ? response.getAttestationObject()
                                                : unverified(response.getAttestationObject())),
                        "transports", List.of("internal")));
    }

    /// Uses a passkey that the question names.
    public String get(String question) {
        var used = browser.get(JSON.readValue(question, PublicKeyCredentialRequestOptions.class));
        AuthenticatorAssertionResponse response = used.getResponse();
        Map<String, Object> parts = new HashMap<>(Map.of(
                "clientDataJSON", encode(response.getClientDataJSON()),
                "authenticatorData", encode(response.getAuthenticatorData()),
                "signature", encode(response.getSignature())));
        if (response.getUserHandle() != null) {
            parts.put("userHandle", encode(response.getUserHandle()));
        }
        return answer(used.getRawId(), parts);
    }

    /// Clears the flag UV, which nothing signs where there is no attestation: it stands behind the hash of the host's
    /// name (Web Authentication, 6.1).
    private static byte[] unverified(byte[] attestation) {
        var text = new String(attestation, StandardCharsets.ISO_8859_1);
        int flags = text.indexOf(new String(hash("localhost"), StandardCharsets.ISO_8859_1)) + HASH_BYTES;
        byte[] changed = attestation.clone();
        changed[flags] &= (byte) ~AuthenticatorData.BIT_UV;
        return changed;
    }

    private static byte[] hash(String host) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(host.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String answer(byte[] id, Map<String, Object> response) {
        return JSON.writeValueAsString(Map.of(
                "id", encode(id),
                "rawId", encode(id),
                "type", "public-key",
                "response", response,
                "clientExtensionResults", Map.of()));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
