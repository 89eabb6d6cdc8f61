package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.StudyId;
import org.overread.imaging.StackFinding.Code;
import org.overread.imaging.dicom.Tags;
import org.overread.testing.SignInAs;
import org.overread.testing.SmallHead;

/// Nobody signs a study whose slices are missing or out of order without having taken note of it.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ImageWarningTests extends ImageScene {
    @Test
    void a_gap_in_the_slices_has_to_be_noted_before_signing() throws Exception {
        StudyId study = SmallHead.in(folder).series(10, 5).addedTo(intake);
        try (var files = Files.walk(folder)) {
            Files.delete(
                    files.filter(file -> file.endsWith("4.dcm")).findFirst().orElseThrow());
        }
        ReadingSheet whole = answered(study);

        assertThatThrownBy(() -> read(() -> desk.sign(whole.id(), whole.revision())))
                .isInstanceOfSatisfying(
                        UnnotedWarnings.class,
                        refusal -> assertThat(refusal.warnings())
                                .extracting(warning -> warning.finding().code())
                                .contains(Code.MISSING_SLICES));

        List<ImageWarnings.Warning> open = read(() -> desk.warnings(whole.id()));
        SignInAs.doAs(reader, () -> desk.noteWarnings(whole.id(), open));
        SignInAs.doAs(reader, () -> desk.noteWarnings(whole.id(), open));
        assertThat(read(() -> desk.sign(whole.id(), whole.revision())).isSigned())
                .isTrue();

        ReadingSheet amended = read(() -> desk.amend(whole.id(), "Look again"));
        assertThat(read(() -> desk.warnings(amended.id()))).isEmpty();
    }

    @Test
    void sound_images_ask_for_nothing() {
        StudyId study = SmallHead.in(folder)
                .series(10, 5, file -> file.text(Tags.LOSSY_IMAGE_COMPRESSION, "01"))
                .addedTo(intake);
        ReadingSheet whole = answered(study);

        assertThat(read(() -> desk.warnings(whole.id()))).isEmpty();
        assertThat(read(() -> desk.sign(whole.id(), whole.revision())).isSigned())
                .isTrue();
    }

    @Test
    void what_one_reader_noted_another_one_still_has_to() throws Exception {
        StudyId study = SmallHead.in(folder).series(10, 5).addedTo(intake);
        try (var files = Files.walk(folder)) {
            Files.delete(
                    files.filter(file -> file.endsWith("4.dcm")).findFirst().orElseThrow());
        }
        ReadingId mine = answered(study).id();
        SignInAs.doAs(reader, () -> desk.noteWarnings(mine, desk.warnings(mine)));
        SignedIn other = SignInAs.someone(Role.READER);

        ReadingId theirs = SignInAs.as(other, () -> desk.open(study)).id();

        assertThat(read(() -> desk.warnings(mine))).isEmpty();
        assertThat(SignInAs.as(other, () -> desk.warnings(theirs))).isNotEmpty();
        assertThatThrownBy(() -> SignInAs.as(other, () -> desk.warnings(mine))).isInstanceOf(NotAssigned.class);
    }

    private ReadingSheet answered(StudyId of) {
        return answerAll(read(() -> desk.open(of)).id());
    }
}
