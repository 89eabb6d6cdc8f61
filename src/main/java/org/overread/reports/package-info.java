/// What a radiology report says of each label: pure Java, no database, no page, no network.
///
/// [ReportReader] turns a text, Russian, English or mixed, into a [ReportReading]:
/// - [ReportReading#statements()]: each [Statement] is one place in the text that says something of one label: its
///   [ReportState] (present, probable, uncertain or absent), its [Span] in the text as it was given, the index of its
///   [Sentence], the [SectionKind] it stands in, the [Rule] that decided, the term of the lexicon that was found, and
///   the spans of the words (negation, doubt) that made it so.
/// - [ReportReading#setAside()]: what looks like a finding and is not counted, with the rule: blood outside the skull,
///   past findings, the referral's question, look-alikes.
/// - [ReportReading#labels()]: for every label of the set one [LabelReading]: the combined state, *not mentioned*
///   included, its value (1 for present and probable), and the statements it rests on. Several parts of one study's
///   report (description, conclusion, Russian, English) are joined by [StudyReading].
/// - [ReportReading#measurements()]: volumes, thicknesses, shifts, densities and sizes as they stand in the text.
///
/// The knowledge is not here but in a [org.overread.reports.lexicon.Lexicon], a text file that a radiologist can read
/// and change; every reading names the version it was made with.
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {"home", "labels", "audit", "accounts", "catalog", "shell"})
@NullMarked
package org.overread.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
