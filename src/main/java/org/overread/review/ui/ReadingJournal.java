package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.overread.review.ChangedElsewhere;
import org.overread.review.SubmitId;
import tools.jackson.databind.json.JsonMapper;

/// The browser's journal: it keeps each change from the press of a key until this page, or the journal's own address,
/// has it in the database, and says how it stands. See `frontend/review/journal`.
@Tag("reading-journal")
@JsModule("./review/journal/reading-journal.ts")
final class ReadingJournal extends Component {
    private static final long serialVersionUID = 1;

    /// So many the browser is told of; more is hardly undone while the server is away.
    private static final int TURNS = 10;

    ReadingJournal() {
        getElement().setAttribute("role", "status");
        getElement().getClassList().add("row");
    }

    /// A study is in front of the reader.
    void begin(JournalOrder order) {
        getElement().callJsFunction("begin", JsonMapper.shared().valueToTree(order.properties()));
    }

    /// A change is in the database.
    void saved(SubmitId submit, Instant at) {
        getElement().callJsFunction("saved", submit.toString(), at.toString());
    }

    /// A change will not be written.
    ///
    /// @param reason as in the messages `review.journal.reason.…`
    void refused(SubmitId submit, String reason) {
        getElement().callJsFunction("refused", submit.toString(), reason);
    }

    /// Something else stands in the place of a change; the reader is asked.
    void conflict(SubmitId submit, ChangedElsewhere.Theirs theirs) {
        getElement()
                .callJsFunction(
                        "conflict",
                        submit.toString(),
                        theirs.value(),
                        theirs.at().toString(),
                        theirs.device());
    }

    /// A change could not be written now.
    void failed(SubmitId submit) {
        getElement().callJsFunction("failed", submit.toString());
    }

    /// A key or a click was dealt with. What of it was not written by now is not to be written.
    void handled(SubmitId submit) {
        getElement().callJsFunction("handled", submit.toString());
    }

    /// A text was not meant after all.
    void dropped(SubmitId submit) {
        getElement().callJsFunction("dropped", submit.toString());
    }

    /// What can be undone and redone by now, for when the server does not hear of the key.
    void turns(Sitting sitting) {
        getElement()
                .callJsFunction(
                        "turns",
                        JsonMapper.shared()
                                .valueToTree(
                                        Map.of("done", newest(sitting.done()), "undone", newest(sitting.undone()))));
    }

    private static List<Map<String, Object>> newest(List<Turn> turns) {
        return turns.stream().limit(TURNS).map(Turn::properties).toList();
    }

    Registration addWrittenListener(ComponentEventListener<JournalWritten> listener) {
        return addListener(JournalWritten.class, listener);
    }

    /// @param header name of the header that shows whose page it is; empty for none
    record JournalOrder(
            String secret, String window, Sitting sitting, String header, String token, Map<String, Object> words) {
        Map<String, Object> properties() {
            return Map.of(
                    "secret", secret,
                    "window", window,
                    "reading", sitting.sheet().id().toString(),
                    "study", sitting.study().summary().code(),
                    "studyUid", sitting.study().summary().uid(),
                    "phase", sitting.sheet().phase().name(),
                    "header", header,
                    "token", token,
                    "words", words);
        }
    }
}
