package org.overread.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.review.rounds.RoundId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is known of the studies of a round apart from the readers: the registry's labels, scanner, kernel, thickness.
@Component
class StudySources {
    /// The studies with a signed reading in `:round`.
    static final String READ = "select distinct study_id from reading where round_id = :round and state = 'SIGNED'";

    private final JdbcClient jdbc;

    StudySources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The registry's readable values.
    BiFunction<StudyId, LabelCode, Optional<Boolean>> registry(RoundId round) {
        Map<StudyId, Map<LabelCode, Boolean>> values = new HashMap<>();
        jdbc.sql("select study_id, label_code, state from study_label where state in ('PRESENT', 'ABSENT')"
                        + " and study_id in (" + READ + ")")
                .param("round", round.value())
                .query((RowCallbackHandler) row -> values.computeIfAbsent(
                                new StudyId(row.getObject("study_id", UUID.class)), study -> new HashMap<>())
                        .put(new LabelCode(row.getString("label_code")), "PRESENT".equals(row.getString("state"))));
        return (study, label) ->
                Optional.ofNullable(values.getOrDefault(study, Map.of()).get(label));
    }

    /// Study UIDs, as files of reads name them.
    Map<StudyId, String> uids(RoundId round) {
        Map<StudyId, String> uids = new HashMap<>();
        jdbc.sql("select id, uid from study where id in (" + READ + ")")
                .param("round", round.value())
                .query((RowCallbackHandler)
                        row -> uids.put(new StudyId(row.getObject("id", UUID.class)), row.getString("uid")));
        return uids;
    }

    /// The strata that studies of the round fall into, each with its studies.
    Map<Stratum, Set<StudyId>> strata(RoundId round) {
        Map<Stratum, Set<StudyId>> strata = new LinkedHashMap<>();
        jdbc.sql("""
                        select s.id, s.manufacturer, s.kernel, min(e.thickness) as thickness
                        from study s left join series e on e.study_id = s.id and e.kind = 'AXIAL' and e.thickness > 0
                        where s.id in (""" + READ + ") group by s.id, s.manufacturer, s.kernel order by s.id")
                .param("round", round.value())
                .query((RowCallbackHandler) row -> {
                    var study = new StudyId(row.getObject("id", UUID.class));
                    put(strata, Stratum.Kind.MANUFACTURER, row.getString("manufacturer"), study);
                    put(strata, Stratum.Kind.KERNEL, row.getString("kernel"), study);
                    String thickness = row.getString("thickness");
                    put(strata, Stratum.Kind.THICKNESS, thickness == null ? "" : millimetres(thickness), study);
                });
        return strata;
    }

    /// In the order in which a person looks for them.
    static List<Stratum> sorted(Collection<Stratum> strata) {
        var sorted = new TreeSet<Stratum>((one, other) -> {
            int kind = one.kind().compareTo(other.kind());
            return kind != 0 ? kind : one.value().compareTo(other.value());
        });
        sorted.addAll(strata);
        return List.copyOf(sorted);
    }

    private static void put(Map<Stratum, Set<StudyId>> strata, Stratum.Kind kind, String value, StudyId study) {
        if (!value.isBlank()) {
            strata.computeIfAbsent(new Stratum(kind, value), stratum -> new java.util.HashSet<>())
                    .add(study);
        }
    }

    private static String millimetres(String number) {
        return String.format(java.util.Locale.ROOT, "%.2f", Double.parseDouble(number));
    }
}
