package org.overread.reports.desk;

import org.overread.reports.ReportReader;
import org.overread.reports.lexicon.Lexicon;
import org.overread.reports.lexicon.LexiconRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Keeps the reader of the newest lexicon ready. Asks the database for the newest number each time, so that several
/// nodes agree.
@Component
class LexiconInUse {
    private static final Logger LOG = LoggerFactory.getLogger(LexiconInUse.class);

    private final LexiconVersions versions;
    private volatile Numbered ready = new Numbered(0, ReportReader.standard());

    LexiconInUse(LexiconVersions versions) {
        this.versions = versions;
    }

    /// A reader and the number of its lexicon.
    record Numbered(int number, ReportReader reader) {}

    Numbered current() {
        int newest = versions.newest();
        Numbered known = ready;
        if (known.number() == newest) {
            return known;
        }
        Numbered fresh = new Numbered(newest, reader(newest));
        ready = fresh;
        return fresh;
    }

    static Lexicon parse(int number, String text) throws LexiconRefused {
        return Lexicon.parse("saved " + number, text);
    }

    /// A lexicon that an older version of the software took, and this one does not, must not stop the portal.
    private ReportReader reader(int number) {
        try {
            return new ReportReader(parse(number, versions.text(number).orElseThrow(() -> new NoSuchLexicon(number))));
        } catch (LexiconRefused e) {
            LOG.error(
                    "Lexicon {} is not readable any more; reports are read with the standard lexicon: {}",
                    number,
                    e.getMessage());
            return ReportReader.standard();
        }
    }
}
