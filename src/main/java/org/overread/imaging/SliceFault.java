package org.overread.imaging;

import org.overread.imaging.dicom.Unreadable;

/// Why a slice's pixels cannot be shown.
///
/// @param subject what the reason is about, such as the name of the compression; may quote the file
public record SliceFault(Unreadable.Reason reason, String subject) {
    static SliceFault of(Unreadable failure) {
        return new SliceFault(failure.reason(), failure.detail());
    }

    /// The key of its text in the message files; its one parameter is the subject.
    public String messageKey() {
        return "imaging.unreadable." + reason.name();
    }
}
