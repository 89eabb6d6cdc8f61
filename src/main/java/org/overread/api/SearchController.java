package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.overread.api.SearchKey.Level;
import org.overread.catalog.DataRoot;
import org.overread.imaging.dicom.DataSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;

/// Searches for studies, series and images (QIDO-RS, PS3.18 10.6).
@RestController
@RequestMapping("/dicom-web")
class SearchController {
    private final SearchResults results;
    private final ReadDiary diary;
    private final int most;

    SearchController(SearchResults results, ReadDiary diary, DicomWebSettings settings) {
        this.results = results;
        this.diary = diary;
        this.most = settings.mostResults();
    }

    @GetMapping("/studies")
    void studies(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Level.STUDY, Map.of(), request, response);
    }

    @GetMapping("/series")
    void series(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Level.SERIES, Map.of(), request, response);
    }

    @GetMapping("/instances")
    void images(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Level.IMAGE, Map.of(), request, response);
    }

    @GetMapping("/studies/{study}/series")
    void seriesOf(@PathVariable String study, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(Level.SERIES, Map.of(SearchKey.StudyInstanceUID, study), request, response);
    }

    @GetMapping("/studies/{study}/instances")
    void imagesOf(@PathVariable String study, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(Level.IMAGE, Map.of(SearchKey.StudyInstanceUID, study), request, response);
    }

    @GetMapping("/studies/{study}/series/{series}/instances")
    void imagesOf(
            @PathVariable String study,
            @PathVariable String series,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(
                Level.IMAGE,
                Map.of(SearchKey.StudyInstanceUID, study, SearchKey.SeriesInstanceUID, series),
                request,
                response);
    }

    private void answer(
            Level level, Map<SearchKey, String> scope, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!Accepted.of(request).json()) {
            throw new Refusal(Refusal.Code.NOT_ACCEPTABLE);
        }
        Search search = Search.of(request, level, most);
        scope.forEach((key, uid) -> {
            if (!DataRoot.isUid(uid)) {
                throw new Refusal(Refusal.Code.BAD_UID);
            }
            search.wanted().put(key, List.of(uid));
        });
        diary.searched(level.name().toLowerCase(Locale.ROOT));
        String base = Addresses.base();
        SearchResults.Page page = results.find(search, base);
        if (page.more()) {
            warn(response, base, "There are additional results that can be requested");
        }
        if (search.fuzzy()) {
            warn(
                    response,
                    base,
                    "The fuzzymatching parameter is not supported. Only literal matching has been performed.");
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (page.results().isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        new Answer(request, response).document(MetadataController.JSON, out -> {
            try (JsonGenerator json = MetadataController.MAPPER.createGenerator(out)) {
                var document = new DicomJson(json, tag -> Optional.empty());
                json.writeStartArray();
                for (DataSet result : page.results()) {
                    document.write(result);
                }
                json.writeEndArray();
            }
        });
    }

    private static void warn(HttpServletResponse response, String base, String words) {
        response.addHeader(HttpHeaders.WARNING, "299 " + base + ": \"" + words + "\"");
    }
}
