package org.overread.ingest.folder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// When, as its README says, the studies of a dataset were made.
///
/// @param to the last day
public record CollectionPeriod(LocalDate from, LocalDate to) {

    /// How far before the two dates a word may stand that says what they are of.
    private static final int BEFORE = 300;

    private static final String DATE = "(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)";
    private static final Pattern DATES = Pattern.compile(DATE + "\\D{1,25}" + DATE);
    private static final Pattern COLLECTED = Pattern.compile(
            "collect|acquir|perform|period|собран|получен|выполнен|период",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// @return what the first text says that says it
    public static Optional<CollectionPeriod> read(List<String> texts) {
        return texts.stream().flatMap(text -> parse(text).stream()).findFirst();
    }

    static Optional<CollectionPeriod> parse(String markdown) {
        return DATES.matcher(markdown)
                .results()
                .filter(dates -> isOfCollection(markdown, dates.start()))
                .flatMap(dates -> between(dates).stream())
                .findFirst();
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static boolean isOfCollection(String markdown, int start) {
        return COLLECTED
                .matcher(markdown.substring(Math.max(0, start - BEFORE), start))
                .find();
    }

    private static Optional<CollectionPeriod> between(MatchResult dates) {
        try {
            var period = new CollectionPeriod(date(dates, 1), date(dates, 4));
            return period.to.isBefore(period.from) ? Optional.empty() : Optional.of(period);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(MatchResult dates, int group) {
        return LocalDate.of(
                Integer.parseInt(dates.group(group + 2)),
                Integer.parseInt(dates.group(group + 1)),
                Integer.parseInt(dates.group(group)));
    }
}
