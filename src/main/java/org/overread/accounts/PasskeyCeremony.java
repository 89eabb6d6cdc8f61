package org.overread.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.overread.accounts.webauthn.Answers;
import org.overread.accounts.webauthn.Challenges;
import org.overread.accounts.webauthn.Holder;
import org.overread.accounts.webauthn.PasskeyRefused;
import org.overread.accounts.webauthn.PublicKey;
import org.overread.accounts.webauthn.Purpose;
import org.overread.accounts.webauthn.Questions;
import org.overread.accounts.webauthn.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Asks a person's authenticator, and tells whether the answer is to be taken.
@Component
class PasskeyCeremony {
    private final Passkeys passkeys;
    private final PasskeySites sites;
    private final Questions questions;
    private final Answers answers;
    private final Clock clock;

    PasskeyCeremony(Passkeys passkeys, PasskeySites sites, Questions questions, Answers answers, Clock clock) {
        this.passkeys = passkeys;
        this.sites = sites;
        this.questions = questions;
        this.answers = answers;
        this.clock = clock;
    }

    /// The address for which passkeys are made and asked; empty where they cannot be.
    Optional<Site> site(Visit visit) {
        return sites.at(visit);
    }

    /// What the person's authenticator is asked for a new passkey.
    ///
    /// @throws AccountRefusal NO_PASSKEYS_HERE
    PasskeyQuestion toAdd(SignedIn person, List<Passkey> known, Challenges open, Visit visit) {
        Site site = require(visit);
        String json = questions.toAdd(
                site,
                new Holder(person.id().value(), person.email(), person.name()),
                known.stream().map(Passkey::key).toList(),
                open.draw(Purpose.ADD, clock.instant()));
        return new PasskeyQuestion(json, site.origin());
    }

    /// The new passkey that the answer brings; it is not kept yet.
    ///
    /// @throws PasskeyRefused if the answer is not to be taken
    /// @throws AccountRefusal NO_PASSKEYS_HERE; PASSKEY_NAME
    Passkey added(AccountId owner, String name, String response, Challenges open, Visit visit) {
        Site site = require(visit);
        var session = new Answers.Session(open, clock.instant());
        return Passkey.of(owner, name, site, answers.added(response, site, session), session.now());
    }

    /// Whether the person has a passkey that can be asked for here.
    boolean isOfferedTo(AccountId person, Visit visit) {
        return !known(person, visit).isEmpty();
    }

    /// What the person's authenticator is asked; empty where there is nothing to ask for.
    Optional<PasskeyQuestion> ask(AccountId person, Challenges open, Visit visit) {
        List<PublicKey> known = known(person, visit);
        return sites.at(visit)
                .filter(site -> !known.isEmpty())
                .map(site -> new PasskeyQuestion(
                        questions.toProve(site, known, open.draw(Purpose.PROVE, clock.instant())), site.origin()));
    }

    /// The passkey of this person with which the answer was given.
    ///
    /// @throws PasskeyRefused if the answer is not to be taken
    @Transactional(propagation = Propagation.MANDATORY)
    Passkey check(AccountId person, String response, Challenges open, Visit visit) {
        Site site = sites.at(visit).orElseThrow(() -> new PasskeyRefused(PasskeyRefused.Reason.ORIGIN));
        var session = new Answers.Session(open, clock.instant());
        PublicKey after = answers.proved(
                response,
                site,
                person.value(),
                credential -> find(person, credential).map(Passkey::key),
                session);
        Passkey used = find(person, after.credential()).orElseThrow();
        used.used(after, session.now());
        return used;
    }

    private Site require(Visit visit) {
        return sites.at(visit).orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.NO_PASSKEYS_HERE));
    }

    private Optional<Passkey> find(AccountId person, String credential) {
        return passkeys.findByCredentialAndAccountId(credential, person.value());
    }

    private List<PublicKey> known(AccountId person, Visit visit) {
        return sites.at(visit).stream()
                .flatMap(site -> passkeys.findByAccountIdOrderByCreatedAtDesc(person.value()).stream()
                        .filter(passkey -> passkey.isGoodAt(site)))
                .map(Passkey::key)
                .toList();
    }
}
