package org.overread.ingest.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overread.ingest.FolderRefused;
import org.overread.ingest.ImportDesk;
import org.overread.ingest.ImportRun;
import org.overread.ingest.ImportRunId;
import org.overread.ingest.ImportState;
import org.overread.ingest.ImportWords;
import org.overread.ingest.NoSuchRun;
import org.overread.ingest.registry.RegistryRefused;
import org.overread.shell.PageHeader;

/// The import in four steps. Its address says where one is: `import`, `import?folder=…` for the columns,
/// `import/<run>` for a run and its result.
@Route("import")
@Menu(title = "ingest.title", order = 60)
@RolesAllowed("COORDINATOR")
@StyleSheet("styles/catalog.css")
@StyleSheet("styles/ingest.css")
class ImportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    static final String FOLDER = "folder";

    private final transient Import tools;
    private final Div place = new Div();
    private final Steps steps = new Steps();

    /// What every step works with.
    record Import(ImportDesk desk, ImportWords words) {}

    ImportView(ImportDesk desk, ImportWords words) {
        this.tools = new Import(desk, words);
        addClassNames("page", "import-page");
        place.addClassName("stack");
        add(new PageHeader(getTranslation("ingest.title")).with(steps), place);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String run) {
        place.removeAll();
        if (run != null) {
            showRun(run);
            return;
        }
        Optional<String> folder = event.getLocation().getQueryParameters().getSingleParameter(FOLDER);
        if (folder.isPresent()) {
            showColumns(folder.get());
        } else {
            showStart("", "");
        }
    }

    private void showStart(String folder, String refused) {
        steps.at(Steps.Step.FOLDER);
        List<ImportRun> runs = tools.desk().runs();
        String last = runs.isEmpty() ? "" : runs.getFirst().folder().toString();
        place.removeAll();
        place.add(new FolderStep(folder.isEmpty() ? last : folder, refused), new History(runs, tools.words()));
    }

    private void showColumns(String folder) {
        try {
            steps.at(Steps.Step.MAPPING);
            place.add(new MappingStep(tools, tools.desk().inspect(Path.of(folder))));
        } catch (FolderRefused refused) {
            showStart(folder, tools.words().reason(refused, getLocale()));
        } catch (RegistryRefused refused) {
            showStart(folder, tools.words().reason(refused, getLocale()));
        } catch (InvalidPathException e) {
            showStart("", getTranslation("ingest.folder.not-there"));
        }
    }

    private void showRun(String id) {
        try {
            ImportRun run = tools.desk().run(ImportRunId.of(id));
            boolean running = run.state() == ImportState.RUNNING;
            steps.at(running ? Steps.Step.PROGRESS : Steps.Step.RESULT);
            place.removeAll();
            place.add(running ? new ProgressStep(tools, run, () -> showRun(id)) : new ResultStep(tools, run));
        } catch (NoSuchRun | IllegalArgumentException e) {
            showStart("", getTranslation("ingest.no-such-run"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ingest.title") + " · Overread";
    }
}
