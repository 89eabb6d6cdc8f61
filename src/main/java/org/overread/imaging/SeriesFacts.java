package org.overread.imaging;

import java.util.List;
import java.util.Optional;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.Tags;

/// What one file of a series says of the series' kind.
///
/// @param modality Modality (0008,0060), such as `CT`
/// @param imageType the values of Image Type (0008,0008), such as `ORIGINAL`, `PRIMARY`, `AXIAL`
/// @param orientation empty where the file has none that holds
/// @param image whether it holds an image at all (Rows and Columns)
public record SeriesFacts(String modality, List<String> imageType, Optional<Orientation> orientation, boolean image) {
    public SeriesFacts {
        imageType = List.copyOf(imageType);
    }

    /// What this file's header says.
    public static SeriesFacts of(DicomHeader header) {
        return new SeriesFacts(
                header.text(Tags.MODALITY).orElse(""),
                header.texts(Tags.IMAGE_TYPE),
                Orientation.of(header.decimals(Tags.IMAGE_ORIENTATION_PATIENT)),
                header.rows().orElse(0) > 0 && header.columns().orElse(0) > 0);
    }
}
