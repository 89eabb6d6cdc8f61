package org.overread.review;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All readings. There is no way to delete one.
interface Readings extends Repository<Reading, UUID> {
    Reading saveAndFlush(Reading reading);

    Optional<Reading> findById(UUID id);

    /// The reading, held until the transaction ends: writers of one reading wait for each other.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reading r where r.id = :id")
    Optional<Reading> hold(UUID id);

    /// The newest version that answers an assignment.
    @Query("select r from Reading r where r.assignmentId = :assignment order by r.version desc limit 1")
    Optional<Reading> newest(UUID assignment);

    /// A reader's newest version for a study in a round for everyone; of several rounds, the one worked in last.
    @Query("select r from Reading r where r.studyId = :study and r.readerId = :reader and r.assignmentId is null"
            + " order by r.openedAt desc, r.version desc limit 1")
    Optional<Reading> newest(UUID study, UUID reader);
}
