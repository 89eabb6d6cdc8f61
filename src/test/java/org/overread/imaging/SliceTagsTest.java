package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditFilter;
import org.overread.audit.AuditLedger;
import org.overread.catalog.SeriesId;
import org.overread.imaging.SliceTags.TaggedFile;
import org.overread.imaging.dicom.Unreadable.Reason;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class SliceTagsTest extends ImageVisits {
    private static final SignedIn COORDINATOR = SignInAs.someone(Role.COORDINATOR);

    @Autowired
    SliceTags tags;

    @Autowired
    AuditLedger ledger;

    @Test
    void files_come_in_the_order_of_the_viewer_and_those_that_cannot_be_read_say_why() {
        SeriesId series = id(phantom()
                .add("not a DICOM file at all".getBytes(StandardCharsets.US_ASCII))
                .slices(3, BASE, new Vector3(0, 0, -5)));

        assertThat(read(series, 0).name()).isEqualTo("slice-3.dcm");
        assertThat(read(series, 2).name()).isEqualTo("slice-1.dcm");
        TaggedFile last = read(series, 99);
        assertThat(last.index()).isEqualTo(3);
        assertThat(last.count()).isEqualTo(4);
        assertThat(last.table()).isEmpty();
        assertThat(last.fault().orElseThrow().reason()).isEqualTo(Reason.NOT_DICOM);
    }

    @Test
    void a_series_of_which_nothing_can_be_shown_is_told_all_the_same() {
        SeriesId series = id(phantom().add(new byte[] {1, 2, 3}));

        assertThat(read(series, 0).fault()).isPresent();
    }

    @Test
    void looking_leaves_one_trace_and_only_coordinators_look() {
        SeriesId series = id(phantom().slices(2, BASE, new Vector3(0, 0, 5)));
        long before = traces();

        assertThat(read(series, 0).table().orElseThrow().mentioning("00100010")).isEmpty();
        read(series, 1);

        assertThat(traces()).isEqualTo(before + 1);
        SignInAs.as(READER, () -> {
            assertThatThrownBy(() -> tags.read(series, 0)).isInstanceOf(AccessDeniedException.class);
            return true;
        });
    }

    private long traces() {
        return SignInAs.as(SignInAs.someone(Role.ADMINISTRATOR), () ->
                (long) ledger.count(new AuditFilter("", "imaging.tags-read", "", Optional.empty(), Optional.empty())));
    }

    private TaggedFile read(SeriesId series, int index) {
        return SignInAs.as(COORDINATOR, () -> tags.read(series, index));
    }

    private SeriesId id(PhantomSeries phantom) {
        return new SeriesId(UUID.fromString(series(phantom)));
    }
}
