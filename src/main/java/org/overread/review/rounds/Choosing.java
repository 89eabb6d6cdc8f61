package org.overread.review.rounds;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the studies that a plan asks for.
@Component
class Choosing {
    private final JdbcClient jdbc;
    private final ObjectProvider<ExpectedErrors> errors;

    Choosing(JdbcClient jdbc, ObjectProvider<ExpectedErrors> errors) {
        this.jdbc = jdbc;
        this.errors = errors;
    }

    /// Whether somebody can tell the most doubtful studies.
    boolean knowsDoubtful() {
        return errors.getIfAvailable() != null;
    }

    /// The ordinary studies of the plan, by code; sentinels are kept out.
    List<Candidate> studies(RoundPlan plan, Collection<Candidate> sentinels) {
        Set<StudyId> known = sentinels.stream().map(Candidate::id).collect(Collectors.toSet());
        return switch (plan.choice()) {
            case StudyChoice.Matching matching -> without(known, matching(plan.dataset(), matching));
            case StudyChoice.Listed listed -> without(known, listed(plan.dataset(), listed.codes()));
            case StudyChoice.Sample sample ->
                sorted(new Lots(plan.seed())
                                .shuffled(
                                        without(known, matching(plan.dataset(), sample.from())),
                                        "sample",
                                        Candidate::uid)
                                .stream()
                                .limit(Math.max(0, sample.size()))
                                .toList());
            case StudyChoice.Doubtful doubtful ->
                doubtful(plan, doubtful, without(known, matching(plan.dataset(), doubtful.from())));
        };
    }

    /// The studies behind codes, in the order of the codes.
    ///
    /// @throws RoundRefusal naming the codes that the dataset does not have
    List<Candidate> listed(DatasetId dataset, Collection<String> codes) {
        Map<String, Candidate> all = matching(dataset, StudyChoice.Matching.ALL).stream()
                .collect(Collectors.toMap(study -> study.code().toUpperCase(Locale.ROOT), study -> study));
        Set<String> wanted = codes.stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> unknown =
                wanted.stream().filter(code -> !all.containsKey(code)).toList();
        if (!unknown.isEmpty()) {
            throw new RoundRefusal(RoundRefusal.Reason.UNKNOWN_STUDIES, String.join(", ", unknown));
        }
        return wanted.stream().map(all::get).toList();
    }

    private List<Candidate> doubtful(RoundPlan plan, StudyChoice.Doubtful wanted, List<Candidate> from) {
        Map<StudyId, Double> scores = Optional.ofNullable(errors.getIfAvailable())
                .map(known -> known.of(from.stream().map(Candidate::id).toList()))
                .orElse(Map.of());
        var lots = new Lots(plan.seed());
        int size = Math.clamp(wanted.size(), 0, from.size());
        int random = Math.clamp(Math.round(size * (double) wanted.randomPercent() / 100), 0, size);
        Set<Candidate> chosen = new LinkedHashSet<>(
                lots.shuffled(from, "sample", Candidate::uid).subList(0, random));
        lots.shuffled(from, "tie", Candidate::uid).stream()
                .filter(study -> !chosen.contains(study))
                .sorted(Comparator.comparingDouble(study -> -scores.getOrDefault(study.id(), 0.0)))
                .limit(size - random)
                .toList()
                .forEach(chosen::add);
        return sorted(chosen);
    }

    private List<Candidate> matching(DatasetId dataset, StudyChoice.Matching matching) {
        Map<String, Object> parameters = new HashMap<>(Map.of("dataset", dataset.value()));
        var where = new StringBuilder("s.dataset_id = :dataset");
        matching.label().ifPresent(label -> {
            where.append(" and exists (select 1 from study_label l where l.study_id = s.id"
                    + " and l.label_code = :label and l.state = :value)");
            parameters.put("label", label.value());
            parameters.put("value", matching.value().name());
        });
        matching.manufacturer().ifPresent(maker -> {
            where.append(" and s.manufacturer = :maker");
            parameters.put("maker", maker);
        });
        return jdbc.sql("select s.id, s.uid, s.code from study s where " + where + " order by s.code, s.id")
                .params(parameters)
                .query((row, number) -> new Candidate(
                        new StudyId(row.getObject("id", UUID.class)), row.getString("uid"), row.getString("code")))
                .list();
    }

    private static List<Candidate> without(Set<StudyId> known, List<Candidate> studies) {
        return studies.stream().filter(study -> !known.contains(study.id())).toList();
    }

    private static List<Candidate> sorted(Collection<Candidate> studies) {
        return studies.stream().sorted(Comparator.comparing(Candidate::code)).toList();
    }
}
