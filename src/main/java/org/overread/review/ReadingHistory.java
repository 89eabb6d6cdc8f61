package org.overread.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.catalog.Veil;
import org.overread.review.rounds.ReadKind;
import org.overread.review.rounds.Task;
import org.overread.review.rounds.Tasks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who answered what about a study, and when. Readers see their own readings; coordinators see those of everybody,
/// once signed, except where they are to read the study themselves and have not signed. What somebody read earlier is
/// out of sight while the study is to be read once more, and nobody is told which of the own readings are checks.
@Service
public class ReadingHistory {
    private final HistoryRows rows;
    private final CurrentAccount current;
    private final Tasks tasks;
    private final Veil veil;

    ReadingHistory(HistoryRows rows, CurrentAccount current, Tasks tasks, Veil veil) {
        this.rows = rows;
        this.current = current;
        this.tasks = tasks;
        this.veil = veil;
    }

    /// Every version that the signed-in person may see, the oldest first. Of a draft of somebody else only that it is
    /// there.
    @PreAuthorize("hasAnyRole('READER', 'COORDINATOR')")
    @Transactional(readOnly = true)
    public List<HistoryVersion> of(StudyId study) {
        SignedIn person = current.require();
        Optional<Task> toRead = tasks.assigned(study, person.id()).filter(task -> !task.done());
        boolean everybody = person.is(Role.COORDINATOR) && toRead.isEmpty() && isUnveiled(study);
        return rows.versions(study).stream()
                .filter(version -> version.reader().equals(person.id()) ? isInSight(version, toRead) : everybody)
                .map(version -> told(version, person))
                .toList();
    }

    private boolean isUnveiled(StudyId study) {
        return veil.over(List.of(study)).getOrDefault(study, Sight.IMAGES) == Sight.REGISTRY;
    }

    /// A hidden repeat is read without the earlier reading.
    private static boolean isInSight(HistoryRows.Version version, Optional<Task> toRead) {
        return toRead.filter(task -> !task.assignment().equals(version.assignment()))
                .isEmpty();
    }

    private HistoryVersion told(HistoryRows.Version version, SignedIn person) {
        HistoryVersion bare = version.bare();
        boolean own = version.reader().equals(person.id());
        return own || bare.isSigned()
                ? bare.as(own ? ReadKind.ORDINARY : bare.kind(), told(rows.entries(bare.id())))
                : bare.withoutEntries();
    }

    /// Puts beside each entry what stood in its place before.
    private static List<HistoryEntry> told(List<HistoryEntry> entries) {
        Map<String, String> standing = new HashMap<>();
        return entries.stream()
                .map(entry -> entry.in(standing.put(entry.slot(), entry.value())))
                .toList();
    }
}
