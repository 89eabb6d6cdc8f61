package org.overread.imaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.overread.imaging.dicom.Unreadable;
import org.overread.imaging.dicom.Unreadable.Reason;

/// By what a change of a file is noticed without reading it.
///
/// @param size bytes
/// @param modified time of the last change, in the file system's own precision
record FileStamp(Path file, long size, String modified) {
    /// @throws Unreadable if it is not there, or not a file
    static FileStamp of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new Unreadable(Reason.IO, "Not a file");
            }
            return new FileStamp(
                    file,
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant().toString());
        } catch (IOException e) {
            throw new Unreadable(
                    Reason.IO, "The file cannot be reached: " + e.getClass().getSimpleName(), e);
        }
    }

    /// The stamp of a file that may be gone.
    static Optional<FileStamp> find(Path file) {
        try {
            return Optional.of(of(file));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /// The name of one frame of this file as it is now, in the form in which it goes over the wire: 32 hex digits.
    String etag(String sopUid, int frame) {
        String identity = String.join("\n", sopUid, file.toString(), Long.toString(size), modified);
        String form = frame + "/" + WireFrame.VERSION;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((identity + "\n" + form).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
