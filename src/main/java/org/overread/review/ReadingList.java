package org.overread.review;

import org.overread.review.rounds.Tasks;

/// A list that a reader reads from, in SQL. Named parameters: `reader`, `now`, `everyone`, and of the study that one
/// goes on from `id`, `code`, `round`, `number`, `place`.
///
/// @param from with `where`; further conditions are added with `and`
/// @param unread nothing was answered yet, and nobody else has it open where everyone reads
/// @param same in the same round
record ReadingList(String from, String unread, String behind, String before, String same, String columns) {
    /// Assignments of rounds that are open, in the reader's own order.
    static final ReadingList ASSIGNED = new ReadingList(
            "from assignment a join study s on s.id = a.study_id"
                    + " join review_round r on r.id = a.round_id and r.state = 'OPEN' where " + Tasks.NEWEST,
            " and a.done_at is null"
                    + " and not exists (select 1 from reading d where d.assignment_id = a.id and d.changes > 0)",
            " and (r.number, a.place, s.id) > (:number, :place, :id)",
            " and (r.number, a.place, s.id) < (:number, :place, :id)",
            " and a.round_id = :round",
            "r.number @, a.place @, s.id @");

    /// What everyone may read and the reader has no assignment for, by code.
    ///
    /// @param covered condition on study `s`
    static ReadingList everyone(String covered) {
        return new ReadingList(
                "from study s where " + covered
                        + " and not exists (select 1 from assignment a where a.study_id = s.id and " + Tasks.NEWEST
                        + ")",
                " and not exists (select 1 from reading d where d.study_id = s.id and d.reader_id = :reader"
                        + " and d.assignment_id is null and d.changes > 0)"
                        + " and not exists (select 1 from study_lease l where l.study_id = s.id"
                        + " and l.purpose = 'READING' and l.holder_id <> :reader and l.until > :now)",
                " and s.code >= :code and (s.code > :code or s.id > :id)",
                " and s.code <= :code and (s.code < :code or s.id < :id)",
                "",
                "s.code @, s.id @");
    }

    String order(boolean forward) {
        return " order by " + columns.replace("@", forward ? "asc" : "desc");
    }
}
