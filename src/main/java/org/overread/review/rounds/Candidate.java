package org.overread.review.rounds;

import org.overread.catalog.StudyId;

/// A study that may be read in a round.
///
/// @param uid Study Instance UID: what the lots are drawn with, so that anybody who has the dataset can draw them again
/// @param code the portal's short name
record Candidate(StudyId id, String uid, String code) {}
