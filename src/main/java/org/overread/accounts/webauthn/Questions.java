package org.overread.accounts.webauthn;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/// What authenticators are asked, as JSON for the browser (Web Authentication, 5.4 and 5.5): always that they check who
/// is in front of them, never what make they are.
@Component
public class Questions {
    /// The browser gives up before the challenge does.
    private static final Duration PATIENCE = Challenges.GOOD_FOR.minusMinutes(1);

    /// Every authenticator knows one of them: ECDSA on P-256, Ed25519, RSA with PKCS #1 (Windows Hello).
    static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            algorithm(COSEAlgorithmIdentifier.ES256),
            algorithm(COSEAlgorithmIdentifier.EdDSA),
            algorithm(COSEAlgorithmIdentifier.RS256));

    private final SingletonSupplier<JsonMapper> json =
            SingletonSupplier.of(() -> new ObjectConverter().getJsonMapper());

    /// Asks for a new passkey.
    ///
    /// @param known those that the person has, as one authenticator keeps one
    public String toAdd(Site site, Holder holder, Collection<PublicKey> known, byte[] challenge) {
        return json.obtain()
                .writeValueAsString(new PublicKeyCredentialCreationOptions(
                        new PublicKeyCredentialRpEntity(site.relyingParty(), "Overread"),
                        new PublicKeyCredentialUserEntity(holder.bytes(), holder.email(), holder.name()),
                        new DefaultChallenge(challenge),
                        ALGORITHMS,
                        PATIENCE.toMillis(),
                        descriptors(known),
                        new AuthenticatorSelectionCriteria(
                                null, ResidentKeyRequirement.PREFERRED, UserVerificationRequirement.REQUIRED),
                        AttestationConveyancePreference.NONE,
                        null));
    }

    /// Asks for one of the person's passkeys.
    public String toProve(Site site, Collection<PublicKey> known, byte[] challenge) {
        return json.obtain()
                .writeValueAsString(new PublicKeyCredentialRequestOptions(
                        new DefaultChallenge(challenge),
                        PATIENCE.toMillis(),
                        site.relyingParty(),
                        descriptors(known),
                        UserVerificationRequirement.REQUIRED,
                        null));
    }

    private static List<PublicKeyCredentialDescriptor> descriptors(Collection<PublicKey> known) {
        return known.stream()
                .map(key -> new PublicKeyCredentialDescriptor(
                        PublicKeyCredentialType.PUBLIC_KEY,
                        Base64.getUrlDecoder().decode(key.credential()),
                        key.transports().stream()
                                .map(AuthenticatorTransport::create)
                                .collect(Collectors.toSet())))
                .toList();
    }

    private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier identifier) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, identifier);
    }
}
