package org.overread.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overread.agreement.statistics.AgreementStudy;
import org.overread.agreement.statistics.Bootstrap;
import org.overread.agreement.statistics.Estimate;
import org.overread.agreement.statistics.Interval;
import org.overread.agreement.statistics.LabelAgreement;
import org.overread.agreement.statistics.PairAgreement;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The statistics as JSON. A figure that is not defined has `value: null` and says why.
public final class AgreementReport {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AgreementReport() {}

    public static String json(AgreementStudy study, Bootstrap bootstrap) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("confidence", Interval.CONFIDENCE);
        all.put("bootstrap", Map.of("seed", bootstrap.seed(), "resamples", bootstrap.resamples()));
        all.put("studies", study.studies());
        all.put("reads", study.reads());
        all.put("readers", study.readers());
        all.put("studiesWithAnyDispute", figure(study.anyDispute()));
        all.put("labels", study.labels().stream().map(AgreementReport::label).toList());
        return JSON.writeValueAsString(all);
    }

    private static Map<String, Object> label(LabelAgreement label) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("label", label.label());
        all.put("studies", label.studies());
        all.put("studiesWithTwoReads", label.shared());
        all.put("disputedStudies", label.disputed().size());
        all.put("answers", label.totals());
        all.put("rawAgreement", figure(label.rawAgreement()));
        all.put("fleissKappa", figure(label.fleissKappa()));
        all.put("gwetAc1", figure(label.gwetAc1()));
        all.put("krippendorffAlpha", figure(label.krippendorffAlpha()));
        label.positiveAgreement().ifPresent(it -> all.put("positiveAgreement", figure(it)));
        label.negativeAgreement().ifPresent(it -> all.put("negativeAgreement", figure(it)));
        all.put("pairs", label.pairs().stream().map(AgreementReport::pair).toList());
        return all;
    }

    private static Map<String, Object> pair(PairAgreement pair) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("readers", List.of(pair.first(), pair.second()));
        all.put("studies", pair.studies());
        all.put("table", pair.table());
        all.put("rawAgreement", figure(pair.rawAgreement()));
        all.put("cohenKappa", figure(pair.cohenKappa()));
        all.put("gwetAc1", figure(pair.gwetAc1()));
        return all;
    }

    private static Map<String, Object> figure(Estimate estimate) {
        Map<String, Object> all = new LinkedHashMap<>();
        switch (estimate) {
            case Estimate.Defined defined -> {
                all.put("value", defined.figure());
                defined.interval().ifPresent(interval -> {
                    all.put("low", interval.low());
                    all.put("high", interval.high());
                    all.put("interval", interval.method());
                });
            }
            case Estimate.NotDefined none -> {
                all.put("value", null);
                all.put("notDefinedBecause", none.why().because());
            }
        }
        return all;
    }
}
