package org.overread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.DicomPixels;
import org.overread.imaging.dicom.Tags;
import org.overread.imaging.dicom.TransferSyntax;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class RetrieveTest extends ProgramVisits {
    private static final String OBJECTS = "multipart/related; type=\"application/dicom\"; transfer-syntax=*";
    private static final String CELLS = "multipart/related; type=\"application/octet-stream\"";

    @Test
    void a_study_comes_as_one_file_for_each_image() throws Exception {
        StoredStudy study = study().images(3);
        study.added();

        for (String address : List.of(study.address(), study.seriesAddress())) {
            List<Received> parts = parts(ask(address, OBJECTS));

            assertThat(parts).hasSize(3);
            for (int i = 0; i < 3; i++) {
                assertThat(parts.get(i).contentType())
                        .isEqualTo("application/dicom; transfer-syntax=1.2.840.10008.1.2.1");
                Path file = kept(parts.get(i).body());
                assertThat(DicomPixels.read(file, 0).values()).isEqualTo(StoredStudy.values(i + 1));
                assertThat(DicomFile.readHeader(file).text(Tags.SOP_INSTANCE_UID))
                        .contains(study.images.get(i));
            }
        }
    }

    @Test
    void no_identity_leaves_with_an_object_or_its_metadata() throws Exception {
        StoredStudy study = study().images(1);
        study.added();

        byte[] object = parts(ask(study.imageAddress(0), OBJECTS)).getFirst().body();
        byte[] metadata = ask(study.imageAddress(0) + "/metadata", "application/dicom+json")
                .getContentAsByteArray();

        for (byte[] answer : List.of(object, metadata)) {
            assertThat(new String(answer, StandardCharsets.UTF_8)).doesNotContain("SECRET", "Иванов", "19500101");
        }
        DicomHeader header = DicomFile.readHeader(kept(object));
        assertThat(header.text(Tags.PATIENT_NAME))
                .hasValueSatisfying(name -> assertThat(name).matches("HEM\\d*-\\d+"));
        assertThat(header.text(Tags.PATIENT_ID)).isEqualTo(header.text(Tags.PATIENT_NAME));
        assertThat(header.text(Tags.STUDY_INSTANCE_UID)).contains(study.uid);
        assertThat(header.text(Tags.PATIENT_IDENTITY_REMOVED)).contains("YES");
        assertThat(header.text(Tags.STUDY_DATE)).contains("20200131");
        assertThat(header.text(Tags.SERIES_DESCRIPTION)).contains("Голова <b>5.0</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".1", ".2", ".1.99"})
    void whatever_the_encoding_a_client_without_a_wish_gets_explicit_little_endian(String suffix) throws Exception {
        TransferSyntax syntax = TransferSyntax.of("1.2.840.10008.1.2" + suffix);
        StoredStudy study = study().in(syntax).images(2);
        study.added();

        byte[] plain = ask(study.imageAddress(1), "application/dicom").getContentAsByteArray();
        byte[] stored = ask(study.imageAddress(1), "application/dicom; transfer-syntax=*")
                .getContentAsByteArray();

        assertThat(DicomFile.readHeader(kept(plain)).transferSyntax()).isEqualTo(TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
        assertThat(DicomFile.readHeader(kept(stored)).transferSyntax()).isEqualTo(syntax);
        for (byte[] object : List.of(plain, stored)) {
            Path file = kept(object);
            assertThat(DicomPixels.read(file, 0).values()).isEqualTo(StoredStudy.values(2));
            assertThat(DicomFile.readHeader(file).decimals(Tags.IMAGE_POSITION_PATIENT))
                    .containsExactly(-2, -2, 10);
        }
        byte[] cells = ask(study.imageAddress(1) + "/frames/1", "application/octet-stream")
                .getContentAsByteArray();
        assertThat(shorts(cells)).isEqualTo(StoredStudy.values(2));
    }

    @Test
    void a_compressed_object_leaves_as_it_is_stored_or_decoded() throws Exception {
        StoredStudy study = study().in(TransferSyntax.RLE_LOSSLESS);
        byte[] one = rle(StoredStudy.values(1));
        byte[] two = rle(StoredStudy.values(2));
        study.image(study.described(1)
                .frames(StoredStudy.ROWS, StoredStudy.COLUMNS, List.of(List.of(one), List.of(two)), true)
                .toByteArray());
        study.added();
        String image = study.imageAddress(0);

        Path stored = kept(parts(ask(image, OBJECTS)).getFirst().body());
        assertThat(DicomFile.readHeader(stored).transferSyntax()).isEqualTo(TransferSyntax.RLE_LOSSLESS);
        assertThat(DicomPixels.read(stored, 1).values()).isEqualTo(StoredStudy.values(2));
        Path plain = kept(parts(ask(image, "multipart/related; type=application/dicom"))
                .getFirst()
                .body());
        assertThat(DicomFile.readHeader(plain).transferSyntax()).isEqualTo(TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
        assertThat(DicomPixels.read(plain, 0).values()).isEqualTo(StoredStudy.values(1));
        assertThat(DicomPixels.read(plain, 1).values()).isEqualTo(StoredStudy.values(2));

        List<Received> frames = parts(ask(image + "/frames/2,1", "multipart/related; type=\"image/dicom-rle\""));
        assertThat(frames).extracting(Received::body).containsExactly(two, one);
        assertThat(frames.getFirst().contentType()).isEqualTo("image/dicom-rle; transfer-syntax=1.2.840.10008.1.2.5");
        List<Received> any = parts(ask(image + "/frames/1", CELLS + "; transfer-syntax=*"));
        assertThat(any.getFirst().body()).isEqualTo(one);
        assertThat(any.getFirst().contentType())
                .isEqualTo("application/octet-stream; transfer-syntax=1.2.840.10008.1.2.5");
        assertThat(shorts(parts(ask(image + "/frames/2", CELLS)).getFirst().body()))
                .isEqualTo(StoredStudy.values(2));
    }

    @Test
    void metadata_of_a_series_list_its_images_and_where_the_pixels_are() throws Exception {
        StoredStudy study = study().images(2);
        study.added();

        JsonNode all = json(study.seriesAddress() + "/metadata");

        assertThat(all).hasSize(2);
        JsonNode second = all.get(1);
        assertThat(second.at("/00080018/Value/0").asString()).isEqualTo(study.images.get(1));
        assertThat(second.at("/00080018/vr").asString()).isEqualTo("UI");
        assertThat(second.at("/00280010/Value/0").intValue()).isEqualTo(StoredStudy.ROWS);
        assertThat(second.at("/00280030/Value/1").doubleValue()).isEqualTo(0.5);
        assertThat(second.at("/00281052/Value/0").intValue()).isEqualTo(-1024);
        assertThat(second.at("/0008103E/Value/0").asString()).isEqualTo("Голова <b>5.0</b>");
        assertThat(second.at("/00080005/Value/0").asString()).isEqualTo("ISO_IR 192");
        assertThat(second.at("/00100010/Value/0/Alphabetic").asString()).startsWith("HEM");
        assertThat(second.at("/00083002/Value/0").asString()).isEqualTo("1.2.840.10008.1.2.1");
        assertThat(second.at("/7FE00010/BulkDataURI").asString())
                .isEqualTo("http://localhost" + study.imageAddress(1) + "/bulkdata/7FE00010");
        assertThat(second.has("00020010")).isFalse();
        assertThat(json(study.address() + "/metadata")).hasSize(2);
        assertThat(json(study.imageAddress(0) + "/metadata")).hasSize(1);
    }

    @Test
    void what_cannot_be_is_refused_with_the_status_of_the_standard_and_words() throws Exception {
        StoredStudy study = study().images(1);
        study.added();
        String frames = study.imageAddress(0) + "/frames/";

        refused(ask("/dicom-web/studies/1.2.3.999", OBJECTS), 404, "UNKNOWN");
        refused(ask("/dicom-web/studies/1.2.x", OBJECTS), 400, "BAD_UID");
        refused(ask("/dicom-web/studies/" + "1".repeat(65), OBJECTS), 400, "BAD_UID");
        refused(ask(frames + "2", CELLS), 404, "UNKNOWN");
        refused(ask(frames + "0", CELLS), 400, "BAD_FRAMES");
        refused(ask(frames + "1,,1", CELLS), 400, "BAD_FRAMES");
        refused(ask(frames + "1", "multipart/related; type=\"image/jp2\""), 406, "NOT_ACCEPTABLE");
        refused(ask(frames + "1,1", "application/octet-stream"), 406, "NOT_ACCEPTABLE");
        refused(ask(frames + "1", "no type"), 400, "BAD_ACCEPT");
        refused(
                ask(study.imageAddress(0), "application/dicom; transfer-syntax=1.2.840.10008.1.2.4.90"),
                406,
                "NOT_ACCEPTABLE");
        refused(ask(study.address(), "application/dicom"), 406, "NOT_ACCEPTABLE");
        refused(ask(study.address() + "/metadata", "application/dicom+xml"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void a_file_that_is_gone_or_broken_is_told_before_anything_is_sent() throws Exception {
        StoredStudy study = study().images(2);
        study.added();

        Files.write(study.files.get(0), "no image".getBytes());
        refused(ask(study.imageAddress(0), OBJECTS), 409, "UNREADABLE");
        refused(ask(study.imageAddress(0) + "/metadata", "*/*"), 409, "UNREADABLE");
        Files.delete(study.files.get(1));
        refused(ask(study.seriesAddress(), OBJECTS), 409, "UNREADABLE");
    }

    @Test
    void what_the_client_has_is_not_sent_again_and_head_sends_nothing() throws Exception {
        StoredStudy study = study().images(1);
        study.added();
        String frame = study.imageAddress(0) + "/frames/1";

        String stamp = ask(frame, CELLS).getHeader("ETag");
        MockHttpServletResponse again = ask(get(frame).header("Accept", CELLS).header("If-None-Match", stamp));
        MockHttpServletResponse other =
                ask(get(frame).header("Accept", "application/octet-stream").header("If-None-Match", stamp));
        MockHttpServletResponse headers = ask(head(study.imageAddress(0)).header("Accept", "application/dicom"));

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(other.getStatus()).isEqualTo(200);
        assertThat(headers.getStatus()).isEqualTo(200);
        assertThat(headers.getContentLengthLong()).isGreaterThan(500);
        assertThat(headers.getContentAsByteArray()).isEmpty();
    }

    private static void refused(MockHttpServletResponse answer, int status, String code) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        JsonNode problem = tools.jackson.databind.json.JsonMapper.shared().readTree(answer.getContentAsByteArray());
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.at("/text/en").asString()).isNotBlank();
        assertThat(problem.at("/text/ru").asString()).isNotBlank();
    }

    private Path kept(byte[] object) throws Exception {
        Path file = Files.createTempFile(folder, "received", ".dcm");
        Files.write(file, object);
        return file;
    }

    private static short[] shorts(byte[] cells) {
        short[] values = new short[cells.length / 2];
        ByteBuffer.wrap(cells).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(values);
        return values;
    }

    /// RLE of literal runs only (PS3.5 G.3): high bytes, then low bytes.
    private static byte[] rle(short[] values) {
        int run = values.length;
        ByteBuffer rle = ByteBuffer.allocate(64 + 2 * (run + 1)).order(ByteOrder.LITTLE_ENDIAN);
        rle.putInt(2).putInt(64).putInt(64 + run + 1).position(64);
        rle.put((byte) (run - 1));
        for (short value : values) {
            rle.put((byte) (value >> 8));
        }
        rle.put((byte) (run - 1));
        for (short value : values) {
            rle.put((byte) value);
        }
        return rle.array();
    }
}
