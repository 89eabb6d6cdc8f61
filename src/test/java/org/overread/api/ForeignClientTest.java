package org.overread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.AccountId;
import org.overread.accounts.NewAccount;
import org.overread.accounts.NewToken;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.accounts.TokenDesk;
import org.overread.accounts.TokenScope;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DataRoot;
import org.overread.catalog.NewDataset;
import org.overread.catalog.NewSeries;
import org.overread.catalog.NewSlice;
import org.overread.catalog.NewStudy;
import org.overread.catalog.SeriesKind;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client that nobody here wrote reads a real study over real HTTP with a token: pydicom and numpy
/// (`apt-get install python3-pydicom python3-numpy python3-gdcm`). Run by name: `./overread test peer`.
@Tag("peer")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"overread.home=target/test-home/peer", "spring.datasource.url=jdbc:h2:mem:peer"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeignClientTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String STUDIES = "head-ct/toshiba-aquilion-human/studies";

    private final Path reference =
            Path.of(System.getProperty("overread.reference", "../shared/dicom")).toAbsolutePath();

    @Autowired
    CatalogIntake intake;

    @Autowired
    AccountDesk desk;

    @Autowired
    TokenDesk tokens;

    @Autowired
    Environment environment;

    @TempDir
    Path work;

    @Test
    void pydicom_reads_the_pixels_that_the_reference_decoders_saw() throws Exception {
        assumeTrue(Files.isDirectory(reference.resolve(STUDIES)), "Skipped: the reference data are not here");
        Optional<String> python = python();
        assumeTrue(python.isPresent(), "Skipped: there is no Python with pydicom and numpy");
        Path study = onlyFolderIn(reference.resolve(STUDIES));
        store(study);
        Map<String, String> expected = expected(study);

        JsonNode report = read(python.get(), study.getFileName().toString(), token());

        assertThat(report.size()).isGreaterThanOrEqualTo(2);
        for (Map.Entry<String, JsonNode> way : report.properties()) {
            Map<String, String> found = new TreeMap<>();
            way.getValue()
                    .path("crc32")
                    .properties()
                    .forEach(one -> found.put(one.getKey(), one.getValue().asString()));
            System.out.printf(
                    "%s: %d of %d images equal, %s s%n",
                    way.getKey(),
                    found.entrySet().stream()
                            .filter(one -> one.getValue().equals(expected.get(one.getKey())))
                            .count(),
                    expected.size(),
                    way.getValue().path("seconds").asString());
            assertThat(found).as(way.getKey()).isEqualTo(expected);
        }
    }

    private JsonNode read(String python, String study, String token) throws Exception {
        Path script = work.resolve("read_study.py");
        try (var source = ForeignClientTest.class.getResourceAsStream("/peer/read_study.py")) {
            assertThat(source).isNotNull();
            Files.write(script, source.readAllBytes());
        }
        String base = "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/dicom-web";
        Path answer = work.resolve("answer.json");
        Process client = new ProcessBuilder(python, script.toString(), base, token, study)
                .redirectOutput(answer.toFile())
                .redirectError(work.resolve("errors").toFile())
                .start();
        assertThat(client.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(client.exitValue())
                .as(Files.readString(work.resolve("errors"), StandardCharsets.UTF_8))
                .isZero();
        return JSON.readTree(Files.readAllBytes(answer));
    }

    private static Optional<String> python() {
        return Stream.of("/usr/bin/python3", "python3")
                .filter(python -> {
                    try {
                        return new ProcessBuilder(python, "-c", "import pydicom, numpy")
                                        .redirectErrorStream(true)
                                        .start()
                                        .waitFor()
                                == 0;
                    } catch (IOException e) {
                        return false;
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return false;
                    }
                })
                .findFirst();
    }

    private String token() {
        String email = UUID.randomUUID() + "@example.org";
        AccountId id = SignInAs.as(
                SignInAs.someone(Role.ADMINISTRATOR),
                () -> desk.createReady(
                        new NewAccount(email, "Anna", Set.of(Role.READER), "violet tram over the river")));
        return SignInAs.as(
                new SignedIn(id, email, "Anna", Set.of(Role.READER)),
                () -> tokens.create(new NewToken("peer", Set.of(TokenScope.DICOMWEB_READ), Optional.empty()))
                        .secret());
    }

    private void store(Path study) throws IOException {
        DataRoot root = DataRoot.at(study.getParent());
        List<NewSeries> series = new ArrayList<>();
        for (Path folder : listed(study)) {
            List<NewSlice> slices = listed(folder).stream()
                    .map(file -> new NewSlice(sopUid(file), root.relative(file), Optional.empty()))
                    .toList();
            series.add(new NewSeries(
                    folder.getFileName().toString(),
                    OptionalInt.empty(),
                    "",
                    "CT",
                    SeriesKind.AXIAL,
                    "",
                    "",
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    slices));
        }
        var whole = new NewStudy(
                study.getFileName().toString(),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                series);
        SignInAs.doAs(
                SignInAs.someone(Role.COORDINATOR),
                () -> intake.add(intake.dataset(new NewDataset("Reference", root, false)), whole));
    }

    private Map<String, String> expected(Path study) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        try (Stream<String> lines = Files.lines(reference.resolve("reference.jsonl"))) {
            lines.map(JSON::readTree)
                    .filter(line -> line.path("file").asString().contains(study.getFileName() + "/"))
                    .forEach(line -> expected.put(
                            sopUid(Path.of(line.path("file").asString())),
                            line.path("crc32").asString()));
        }
        return expected;
    }

    private static String sopUid(Path file) {
        return file.getFileName().toString().replace(".dcm", "");
    }

    private static Path onlyFolderIn(Path folder) throws IOException {
        return listed(folder).getFirst();
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
