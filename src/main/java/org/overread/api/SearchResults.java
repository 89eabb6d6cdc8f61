package org.overread.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.api.SearchKey.Level;
import org.overread.catalog.ImageCatalog;
import org.overread.catalog.ImageEntry;
import org.overread.catalog.PathRefused;
import org.overread.catalog.SeriesEntry;
import org.overread.catalog.StudyEntry;
import org.overread.catalog.StudyId;
import org.overread.catalog.UidQuery;
import org.overread.imaging.dicom.DataSet;
import org.overread.imaging.dicom.DataSetDraft;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.Tags;
import org.overread.imaging.dicom.Unreadable;
import org.springframework.stereotype.Component;

/// Finds what a client searches for: in the catalog what the catalog knows, the rest in the files' headers.
@Component
class SearchResults {
    /// Files that one search of images opens at most.
    static final int MOST_OPENED = 5_000;

    /// Dates of studies remembered, so that a search by date does not open a file of each study every time.
    private static final int MOST_REMEMBERED = 50_000;

    private static final int[] OF_IMAGE = {
        Tags.SOP_CLASS_UID, Tags.INSTANCE_NUMBER, Tags.NUMBER_OF_FRAMES, Tags.ROWS, Tags.COLUMNS, Tags.BITS_ALLOCATED
    };

    private final ImageCatalog catalog;
    private final LeavingHeader leaving;
    private final Map<StudyId, StudyMoment> moments = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StudyId, StudyMoment> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    SearchResults(ImageCatalog catalog, LeavingHeader leaving) {
        this.catalog = catalog;
        this.leaving = leaving;
    }

    /// When a study was made, as its first readable header says; empty where it does not.
    private record StudyMoment(String date, String time) {}

    /// A page of results.
    ///
    /// @param more whether there are further ones
    record Page(List<DataSet> results, boolean more) {}

    /// @param base where the DICOMweb begins
    /// @throws Refusal TOO_BROAD if too many files would have to be opened
    Page find(Search search, String base) {
        if (search.byUidOnly()) {
            List<DataSet> page = candidates(search, search.uids().page(search.offset(), search.limit() + 1), base);
            boolean more = page.size() > search.limit();
            return new Page(more ? page.subList(0, search.limit()) : page, more);
        }
        UidQuery query = search.uids();
        if (search.level() == Level.IMAGE) {
            query = query.page(0, MOST_OPENED + 1);
            if (catalog.images(query).size() > MOST_OPENED) {
                throw new Refusal(Refusal.Code.TOO_BROAD, String.valueOf(MOST_OPENED));
            }
        }
        List<DataSet> matching = new ArrayList<>();
        int passed = 0;
        for (DataSet candidate : candidates(search, query, base)) {
            if (search.matches(candidate) && passed++ >= search.offset()) {
                if (matching.size() == search.limit()) {
                    return new Page(matching, true);
                }
                matching.add(candidate);
            }
        }
        return new Page(matching, false);
    }

    private List<DataSet> candidates(Search search, UidQuery query, String base) {
        return switch (search.level()) {
            case STUDY ->
                catalog.studies(query).stream()
                        .map(study -> of(study, search, base))
                        .toList();
            case SERIES ->
                catalog.series(query).stream()
                        .map(series -> of(series, search, base))
                        .toList();
            case IMAGE ->
                catalog.images(query).stream()
                        .map(image -> of(image, search, base))
                        .toList();
        };
    }

    private DataSet of(StudyEntry study, Search search, String base) {
        DataSetDraft draft = describe(DataSetDraft.empty(), study).text(Tags.RETRIEVE_URL, Addresses.of(base, study));
        more(draft, search, UidQuery.ALL.ofStudies(List.of(study.uid())));
        return draft.toDataSet();
    }

    private DataSet of(SeriesEntry series, Search search, String base) {
        DataSetDraft draft = describe(describe(DataSetDraft.empty(), series.study()), series)
                .text(Tags.RETRIEVE_URL, Addresses.of(base, series));
        more(
                draft,
                search,
                UidQuery.ALL.ofStudies(List.of(series.study().uid())).ofSeries(List.of(series.uid())));
        return draft.toDataSet();
    }

    private DataSet of(ImageEntry image, Search search, String base) {
        DataSetDraft draft = describe(
                        describe(DataSetDraft.empty(), image.series().study()), image.series())
                .text(Tags.SOP_INSTANCE_UID, image.sopUid())
                .text(Tags.RETRIEVE_URL, Addresses.of(base, image));
        header(image).ifPresent(header -> {
            for (int tag : OF_IMAGE) {
                draft.take(header, tag);
            }
            extra(draft, search, header);
        });
        return draft.toDataSet();
    }

    private DataSetDraft describe(DataSetDraft draft, StudyEntry study) {
        StudyMoment moment = moment(study);
        draft.text(Tags.SPECIFIC_CHARACTER_SET, "ISO_IR 192")
                .text(Tags.INSTANCE_AVAILABILITY, "ONLINE")
                .text(Tags.STUDY_DATE, moment.date())
                .text(Tags.STUDY_TIME, moment.time())
                .text(Tags.MODALITIES_IN_STUDY, study.modalities().toArray(String[]::new))
                .text(Tags.PATIENT_SEX, study.sex().orElse(""))
                .integers(Tags.NUMBER_OF_STUDY_RELATED_SERIES, study.seriesCount())
                .integers(Tags.NUMBER_OF_STUDY_RELATED_INSTANCES, study.imageCount());
        if (study.age().isPresent()) {
            draft.text(Tags.PATIENT_AGE, "%03dY".formatted(study.age().getAsInt()));
        }
        return LeavingHeader.identify(draft, study);
    }

    private static DataSetDraft describe(DataSetDraft draft, SeriesEntry series) {
        if (series.number().isPresent()) {
            draft.integers(Tags.SERIES_NUMBER, series.number().getAsInt());
        }
        return draft.text(Tags.SERIES_INSTANCE_UID, series.uid())
                .text(Tags.MODALITY, series.modality())
                .text(Tags.SERIES_DESCRIPTION, series.description())
                .integers(Tags.NUMBER_OF_SERIES_RELATED_INSTANCES, series.imageCount());
    }

    private StudyMoment moment(StudyEntry study) {
        synchronized (moments) {
            StudyMoment known = moments.get(study.id());
            if (known != null) {
                return known;
            }
        }
        StudyMoment read = first(UidQuery.ALL.ofStudies(List.of(study.uid())))
                .map(header -> new StudyMoment(
                        header.text(Tags.STUDY_DATE).orElse(""),
                        header.text(Tags.STUDY_TIME).orElse("")))
                .orElse(new StudyMoment("", ""));
        synchronized (moments) {
            moments.put(study.id(), read);
        }
        return read;
    }

    /// What the client wants to see besides, from the first image's header.
    private void more(DataSetDraft draft, Search search, UidQuery images) {
        if (!search.fields().isEmpty()) {
            first(images).ifPresent(header -> extra(draft, search, header));
        }
    }

    private static void extra(DataSetDraft draft, Search search, DataSet header) {
        for (int tag : header.tags()) {
            if (!draft.has(tag) && (search.names(tag) || (search.all() && search.level() == Level.IMAGE))) {
                draft.take(header, tag);
            }
        }
    }

    private Optional<DataSet> first(UidQuery images) {
        return catalog.images(images.page(0, 1)).stream().findFirst().flatMap(this::header);
    }

    /// What leaves of an image's header; empty where the file cannot be read any more.
    private Optional<DataSet> header(ImageEntry image) {
        try {
            return Optional.of(
                    leaving.of(image, DicomFile.readHeader(image.file())).toDataSet());
        } catch (Unreadable | PathRefused e) {
            return Optional.empty();
        }
    }
}
