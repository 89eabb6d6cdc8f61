package org.overread.contradictions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.overread.catalog.SeriesId;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.StudyFacts;
import org.overread.contradictions.rules.StackRemark;
import org.overread.imaging.SliceStacks;
import org.overread.imaging.StackFinding;
import org.overread.imaging.dicom.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What is odd about the stacks of a study's axial series. The files of a series never change in the catalog, so they
/// are looked at once and the answer is kept.
@Component
class StackRemarks {
    private static final Logger LOG = LoggerFactory.getLogger(StackRemarks.class);
    private static final TypeReference<List<StackRemark>> REMARKS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final SliceStacks stacks;

    StackRemarks(JdbcClient jdbc, JdbcTemplate batch, SliceStacks stacks) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.stacks = stacks;
    }

    /// @param known by series; those that were looked at before
    /// @param fresh looked at just now, to be kept by [#keep]
    record Seen(Map<SeriesId, List<StackRemark>> known, Map<SeriesId, List<StackRemark>> fresh) {
        List<StackRemark> of(StudyFacts study) {
            List<StackRemark> remarks = new ArrayList<>();
            study.series().stream().map(SeriesSummary::id).forEach(series -> {
                remarks.addAll(known.getOrDefault(series, List.of()));
                remarks.addAll(fresh.getOrDefault(series, List.of()));
            });
            return remarks;
        }
    }

    Seen of(List<StudyFacts> studies) {
        List<SeriesSummary> axial = studies.stream()
                .flatMap(study -> study.series().stream())
                .filter(series -> series.kind() == SeriesKind.AXIAL)
                .toList();
        Map<SeriesId, List<StackRemark>> known = kept(axial);
        Map<SeriesId, List<StackRemark>> fresh = new HashMap<>();
        axial.stream()
                .filter(series -> !known.containsKey(series.id()))
                .forEach(series -> look(series).ifPresent(remarks -> fresh.put(series.id(), remarks)));
        return new Seen(known, fresh);
    }

    void keep(Seen seen) {
        if (!seen.fresh().isEmpty()) {
            batch.batchUpdate(
                    "insert into stack_remark (series_id, remarks) values (?, ?)",
                    seen.fresh().entrySet().stream()
                            .map(one -> new Object[] {
                                one.getKey().value(), JsonMapper.shared().writeValueAsString(one.getValue())
                            })
                            .toList());
        }
    }

    private Map<SeriesId, List<StackRemark>> kept(Collection<SeriesSummary> series) {
        Map<SeriesId, List<StackRemark>> kept = new HashMap<>();
        if (!series.isEmpty()) {
            jdbc.sql("select series_id, remarks from stack_remark where series_id in (:ids)")
                    .param("ids", series.stream().map(one -> one.id().value()).toList())
                    .query((RowCallbackHandler) row -> kept.put(
                            new SeriesId(row.getObject("series_id", UUID.class)),
                            JsonMapper.shared().readValue(row.getString("remarks"), REMARKS)));
        }
        return kept;
    }

    /// A stack that cannot be opened now may be there the next time: nothing is kept of it.
    private Optional<List<StackRemark>> look(SeriesSummary series) {
        try {
            return Optional.of(stacks.open(series.id()).findings().stream()
                    .map(finding -> remark(series, finding))
                    .toList());
        } catch (Unreadable unreadable) {
            LOG.debug("Series {} has no stack: {}", series.id(), unreadable.reason());
            return Optional.empty();
        }
    }

    private static StackRemark remark(SeriesSummary series, StackFinding finding) {
        return new StackRemark(
                series.uid(), series.description(), finding.code().name(), finding.arguments());
    }
}
