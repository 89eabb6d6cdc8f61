package org.overread.catalog;

import java.util.Optional;

/// A file of a series that is to be added.
///
/// @param sopUid SOP Instance UID (0008,0018); empty where the header could not be read
/// @param path relative to the dataset's root
/// @param unreadable why it cannot be shown; empty when all is well
public record NewSlice(String sopUid, String path, Optional<String> unreadable) {}
