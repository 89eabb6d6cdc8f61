package org.overread.accounts.webauthn;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.overread.accounts.webauthn.PasskeyRefused.Reason;

/// Between the library's objects and what the portal keeps. The make of the authenticator is not kept.
final class StoredForm {
    private final ObjectConverter converter;

    StoredForm(ObjectConverter converter) {
        this.converter = converter;
    }

    /// @param data that has been verified
    PublicKey keep(RegistrationData data) {
        var said = Optional.ofNullable(data.getAttestationObject())
                .orElseThrow(() -> new PasskeyRefused(Reason.BROKEN))
                .getAuthenticatorData();
        var made = Optional.ofNullable(said.getAttestedCredentialData())
                .orElseThrow(() -> new PasskeyRefused(Reason.BROKEN));
        Set<String> transports = Optional.ofNullable(data.getTransports()).orElse(Set.of()).stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.toUnmodifiableSet());
        return new PublicKey(
                encode(made.getCredentialId()),
                encode(converter.getCborMapper().writeValueAsBytes(made.getCOSEKey())),
                said.getSignCount(),
                said.isFlagBE(),
                said.isFlagBS(),
                transports);
    }

    /// The key as the library wants it to verify an answer.
    CredentialRecord record(PublicKey key) {
        var made = new AttestedCredentialData(
                AAGUID.ZERO,
                decode(key.credential()),
                converter.getCborMapper().readValue(decode(key.key()), COSEKey.class));
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.backupEligible(),
                key.backedUp(),
                key.signCount(),
                made,
                null,
                null,
                null,
                null);
    }

    PublicKey used(PublicKey key, AuthenticatorData<?> said) {
        return new PublicKey(
                key.credential(),
                key.key(),
                said.getSignCount(),
                key.backupEligible(),
                said.isFlagBS(),
                key.transports());
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
