package org.overread.agreement.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.overread.agreement.RoundChoice;
import org.overread.agreement.Stratum;
import org.overread.catalog.Sight;
import org.overread.review.rounds.Protocol;

/// What the agreement page shows, as its address has it, so that it can be shared and gone back to.
record AgreementAddress(RoundChoice round, Sight phase, Optional<Stratum> stratum) {
    private static final String ROUND = "round";
    private static final String SEEN = "seen";
    private static final String STRATUM = "stratum";

    /// What is missing or unknown in the address is taken as the newest round, its signed answers, all studies.
    static AgreementAddress of(Location location, List<RoundChoice> rounds) {
        QueryParameters query = location.getQueryParameters();
        RoundChoice round = query.getSingleParameter(ROUND)
                .flatMap(id -> rounds.stream()
                        .filter(each -> each.id().toString().equals(id))
                        .findFirst())
                .orElse(rounds.getFirst());
        var address = new AgreementAddress(
                round, Sight.REGISTRY, query.getSingleParameter(STRATUM).flatMap(Stratum::parse));
        return query.getSingleParameter(SEEN)
                .flatMap(seen -> address.phases().stream()
                        .filter(phase -> name(phase).equals(seen))
                        .findFirst())
                .map(address::after)
                .orElse(address);
    }

    /// The phases that the round's protocol has.
    List<Sight> phases() {
        return round.protocol() == Protocol.BLIND
                ? List.of(Sight.IMAGES, Sight.REPORT, Sight.REGISTRY)
                : List.of(Sight.REGISTRY);
    }

    AgreementAddress in(RoundChoice other) {
        return new AgreementAddress(other, Sight.REGISTRY, Optional.empty());
    }

    AgreementAddress after(Sight seen) {
        return new AgreementAddress(round, seen, stratum);
    }

    AgreementAddress within(Optional<Stratum> part) {
        return new AgreementAddress(round, phase, part);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(ROUND, round.id().toString());
        if (phase != Sight.REGISTRY) {
            parameters.put(SEEN, name(phase));
        }
        stratum.ifPresent(part -> parameters.put(STRATUM, part.toString()));
        return QueryParameters.simple(parameters);
    }

    private static String name(Sight phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }
}
