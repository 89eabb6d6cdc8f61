package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import org.overread.catalog.StudySummary;

/// Age and sex as lists write them, such as `57 F` or `57 Ж`; what the registry does not say is a dash.
public final class PatientLine {
    private static final String UNKNOWN = "–";

    private PatientLine() {}

    public static String of(StudySummary study, Component page) {
        String age = study.age().isPresent() ? Integer.toString(study.age().getAsInt()) : UNKNOWN;
        String sex = study.sex()
                .map(code -> page.getTranslation("review.sex." + code))
                .orElse(UNKNOWN);
        return age + " " + sex;
    }
}
