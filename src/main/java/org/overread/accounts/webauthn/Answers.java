package org.overread.accounts.webauthn;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.overread.accounts.webauthn.PasskeyRefused.Reason;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;

/// Verifies what authenticators answered (Web Authentication, 7.1 and 7.2): the challenge is an open one of this
/// session, the page was this site's, the person was there and was checked, the signature is the key's, and the
/// authenticator's counter went on.
@Component
public class Answers {
    private final SingletonSupplier<Tools> tools = SingletonSupplier.of(Tools::make);

    private record Tools(WebAuthnManager manager, StoredForm stored) {
        static Tools make() {
            var converter = new ObjectConverter();
            return new Tools(WebAuthnManager.createNonStrictWebAuthnManager(converter), new StoredForm(converter));
        }
    }

    /// The new passkey that an answer brings.
    ///
    /// @throws PasskeyRefused if the answer is not to be taken
    public PublicKey added(String response, Site site, Session session) {
        return refusing(() -> {
            RegistrationData data = parsed(() -> manager().parseRegistrationResponseJSON(response));
            var server = server(site, data.getCollectedClientData(), session, Purpose.ADD);
            manager().verify(data, new RegistrationParameters(server, Questions.ALGORITHMS, true, true));
            return stored().keep(data);
        });
    }

    /// The passkey with which the person answered, as it is after this use.
    ///
    /// @param known finds what is kept of a passkey of this person by its credential
    /// @throws PasskeyRefused if the answer is not to be taken
    public PublicKey proved(
            String response, Site site, UUID holder, Function<String, Optional<PublicKey>> known, Session session) {
        return refusing(() -> {
            AuthenticationData data = parsed(() -> manager().parseAuthenticationResponseJSON(response));
            var server = server(site, data.getCollectedClientData(), session, Purpose.PROVE);
            String credential = Base64.getUrlEncoder().withoutPadding().encodeToString(data.getCredentialId());
            PublicKey key = known.apply(credential).orElseThrow(() -> new PasskeyRefused(Reason.UNKNOWN));
            requireHolder(data.getUserHandle(), holder);
            manager().verify(data, new AuthenticationParameters(server, stored().record(key), null, true, true));
            return stored().used(key, data.getAuthenticatorData());
        });
    }

    /// @param open the challenges of the session in which the answer arrives
    public record Session(Challenges open, Instant now) {}

    private WebAuthnManager manager() {
        return tools.obtain().manager();
    }

    private StoredForm stored() {
        return tools.obtain().stored();
    }

    /// What the answer is held against. The challenge is used up here, before anything else is looked at.
    private static ServerProperty server(
            Site site, @Nullable CollectedClientData client, Session session, Purpose purpose) {
        Challenge challenge = Optional.ofNullable(client)
                .map(CollectedClientData::getChallenge)
                .orElseThrow(() -> new PasskeyRefused(Reason.BROKEN));
        if (!session.open().take(challenge.getValue(), purpose, session.now())) {
            throw new PasskeyRefused(Reason.CHALLENGE);
        }
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.relyingParty())
                .challenge(challenge)
                .build();
    }

    private static void requireHolder(byte @Nullable [] told, UUID holder) {
        if (told != null && told.length > 0 && !Arrays.equals(told, Holder.bytes(holder))) {
            throw new PasskeyRefused(Reason.UNKNOWN);
        }
    }

    /// What the answer says, if it says anything: the library stumbles over parts that are missing.
    private static <T> T parsed(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NullPointerException e) {
            throw new PasskeyRefused(Reason.BROKEN);
        }
    }

    private static PublicKey refusing(Supplier<PublicKey> work) {
        try {
            return work.get();
        } catch (MaliciousCounterValueException e) {
            throw new PasskeyRefused(
                    Reason.COUNTER,
                    Map.of(
                            "stored", String.valueOf(e.getStoredCounter()),
                            "presented", String.valueOf(e.getPresentedCounter())));
        } catch (BadOriginException | BadRpIdException | CrossOriginException e) {
            throw new PasskeyRefused(Reason.ORIGIN);
        } catch (UserNotVerifiedException e) {
            throw new PasskeyRefused(Reason.UNVERIFIED);
        } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
            // Form, signature, algorithm: whoever sends such a thing gets no lesson from it.
            throw new PasskeyRefused(Reason.BROKEN);
        }
    }
}
