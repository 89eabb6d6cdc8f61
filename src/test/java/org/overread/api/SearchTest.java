package org.overread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class SearchTest extends ProgramVisits {
    private static final String JSON = "application/dicom+json";

    private StoredStudy one;
    private StoredStudy two;
    private String both;

    @BeforeEach
    void storeTwoStudiesOfOnePatient() {
        String patient = UUID.randomUUID().toString();
        one = study().ofPatient(patient).images(3);
        one.added();
        two = study().ofPatient(patient)
                .with(file -> file.text(org.overread.imaging.dicom.Tags.STUDY_DATE, "20210505"))
                .images(2);
        two.added();
        both = "StudyInstanceUID=" + one.uid + "," + two.uid;
    }

    @Test
    void a_study_is_found_by_its_uid_and_tells_what_the_standard_demands() throws Exception {
        JsonNode found = json("/dicom-web/studies?StudyInstanceUID=" + one.uid);

        assertThat(found).hasSize(1);
        JsonNode study = found.get(0);
        assertThat(study.at("/0020000D/Value/0").asString()).isEqualTo(one.uid);
        assertThat(study.at("/00080020/Value/0").asString()).isEqualTo("20200131");
        assertThat(study.at("/00080030/Value/0").asString()).isEqualTo("101500");
        assertThat(study.at("/00080061/Value/0").asString()).isEqualTo("CT");
        assertThat(study.at("/00100010/Value/0/Alphabetic").asString()).startsWith("HEM");
        assertThat(study.at("/00100040/Value/0").asString()).isEqualTo("M");
        assertThat(study.at("/00101010/Value/0").asString()).isEqualTo("060Y");
        assertThat(study.at("/00201206/Value/0").intValue()).isEqualTo(1);
        assertThat(study.at("/00201208/Value/0").intValue()).isEqualTo(3);
        assertThat(study.at("/00081190/Value/0").asString()).isEqualTo("http://localhost" + one.address());
        assertThat(study.has("00080050")).isTrue();
        assertThat(study.at("/00080050/Value").isMissingNode()).isTrue();
        assertThat(study.toString()).doesNotContain("SECRET", "Иванов", "1950");
    }

    @Test
    void studies_of_one_patient_have_one_patient_id_which_is_no_identity() throws Exception {
        JsonNode found = json("/dicom-web/studies?" + both);
        String id = found.get(0).at("/00100020/Value/0").asString();

        assertThat(found.get(1).at("/00100020/Value/0").asString()).isEqualTo(id);
        assertThat(id)
                .isEqualTo(found.get(0).at("/00200010/Value/0").asString())
                .startsWith("HEM");
        assertThat(json("/dicom-web/studies?PatientID=" + id)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "StudyDate=20200131, 1", "StudyDate=20200101-20201231, 1", "StudyDate=20210101-, 1", "StudyDate=-20211231, 2",
        "00080020=20200131, 1", "StudyTime=1015, 2", "ModalitiesInStudy=CT, 2", "ModalitiesInStudy=MR\\CT, 2",
        "ModalitiesInStudy=MR, 0", "PatientName=hem*, 2", "PatientName=*nobody*, 0", "PatientName=*, 2",
        "PatientSex=M, 2", "PatientSex=F, 0", "AccessionNumber=, 2", "AccessionNumber=SECRET-2, 0",
        "StudyTime=090000-1015, 2", "StudyTime=1016-, 0"
    })
    void keys_match_as_the_standard_says(String key, int results) throws Exception {
        MockHttpServletResponse answer = ask("/dicom-web/studies?" + both + "&" + key, JSON);

        assertThat(answer.getStatus()).isEqualTo(results == 0 ? 204 : 200);
        if (results > 0) {
            assertThat(json("/dicom-web/studies?" + both + "&" + key)).hasSize(results);
        }
    }

    @Test
    void series_and_images_are_found_within_a_study_and_across_all() throws Exception {
        JsonNode series = json(one.address() + "/series");
        JsonNode images = json(one.seriesAddress() + "/instances");

        assertThat(series).hasSize(1);
        assertThat(series.get(0).at("/0020000E/Value/0").asString()).isEqualTo(one.series);
        assertThat(series.get(0).at("/00200011/Value/0").intValue()).isEqualTo(2);
        assertThat(series.get(0).at("/0008103E/Value/0").asString()).isEqualTo("Голова <b>5.0</b>");
        assertThat(series.get(0).at("/00201209/Value/0").intValue()).isEqualTo(3);
        assertThat(images).hasSize(3);
        assertThat(images.get(2).at("/00080018/Value/0").asString()).isEqualTo(one.images.get(2));
        assertThat(images.get(2).at("/00200013/Value/0").intValue()).isEqualTo(3);
        assertThat(images.get(2).at("/00280011/Value/0").intValue()).isEqualTo(StoredStudy.COLUMNS);
        assertThat(json(one.address() + "/instances?InstanceNumber=2")).hasSize(1);
        assertThat(json("/dicom-web/series?SeriesInstanceUID=" + two.series)).hasSize(1);
        assertThat(json("/dicom-web/series?Modality=CT&" + both)).hasSize(2);
        assertThat(json("/dicom-web/instances?SOPInstanceUID=" + two.images.get(1))
                        .get(0)
                        .at("/0020000D/Value/0")
                        .asString())
                .isEqualTo(two.uid);
        assertThat(json("/dicom-web/instances?SOPClassUID=1.2.840.10008.5.1.4.1.1.2&" + both))
                .hasSize(5);
    }

    @Test
    void pages_follow_each_other_and_say_when_there_is_more() throws Exception {
        String address = one.seriesAddress() + "/instances?limit=2&offset=";
        MockHttpServletResponse first = ask(address + 0, JSON);
        MockHttpServletResponse second = ask(address + 2, JSON);
        MockHttpServletResponse filtered = ask("/dicom-web/studies?PatientSex=M&limit=1&" + both, JSON);

        assertThat(first.getHeader("Warning")).startsWith("299 ").contains("additional results");
        assertThat(second.getHeader("Warning")).isNull();
        assertThat(filtered.getHeader("Warning")).contains("additional results");
        assertThat(json(address + 0)).hasSize(2);
        assertThat(json(address + 2)).hasSize(1);
        assertThat(ask(address + 3, JSON).getStatus()).isEqualTo(204);
    }

    @Test
    void further_fields_come_when_asked_for_and_fuzzy_matching_is_said_to_be_missing() throws Exception {
        JsonNode plain = json("/dicom-web/instances?SOPInstanceUID=" + one.images.get(0));
        JsonNode more = json("/dicom-web/instances?includefield=00280030&SOPInstanceUID=" + one.images.get(0));
        JsonNode all = json("/dicom-web/instances?includefield=all&SOPInstanceUID=" + one.images.get(0));
        MockHttpServletResponse fuzzy = ask("/dicom-web/studies?fuzzymatching=true&" + both, JSON);

        assertThat(plain.get(0).has("00280030")).isFalse();
        assertThat(more.get(0).at("/00280030/Value/0").doubleValue()).isEqualTo(0.5);
        assertThat(all.get(0).at("/00200032/Value/2").intValue()).isEqualTo(5);
        assertThat(all.toString()).doesNotContain("SECRET", "Иванов");
        assertThat(fuzzy.getHeader("Warning")).contains("fuzzymatching parameter is not supported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "studies?NoSuchKey=1",
                "studies?Modality=CT",
                "studies?limit=x",
                "studies?StudyDate=yesterday",
                "studies?StudyInstanceUID=1.x",
                "series?InstanceNumber=1",
                "instances?InstanceNumber=one",
                "studies/1.x/series"
            })
    void a_search_that_is_none_is_refused_with_words(String search) throws Exception {
        MockHttpServletResponse answer = ask("/dicom-web/" + search, JSON);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "*, '', true",
        "a*c, abbc, true",
        "a?c, abc, true",
        "a?c, ac, false",
        "*b*, abc, true",
        "abc, abcd, false",
        "a*b*c, axbxbxc, true",
        "??, a, false"
    })
    void wild_cards_match(String pattern, String text, boolean matches) {
        assertThat(Wildcards.match(pattern, text)).isEqualTo(matches);
    }

    @Test
    void many_wild_cards_cost_no_time() {
        assertThat(Wildcards.match("*a".repeat(30) + "b", "a".repeat(64))).isFalse();
        assertThat(List.of(Wildcards.match("*".repeat(64), "a"))).containsExactly(true);
    }
}
