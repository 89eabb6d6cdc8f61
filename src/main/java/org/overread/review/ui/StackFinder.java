package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import org.overread.catalog.NoSuchStudy;
import org.overread.catalog.SeriesSummary;
import org.overread.imaging.SliceStacks;
import org.overread.imaging.dicom.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Looks into how many stacks each series of a study is. That reads the headers of all its files, so a page shows what
/// the catalog knows at once and is told the stacks when they are found.
@org.springframework.stereotype.Component
public class StackFinder {
    private static final Logger LOG = LoggerFactory.getLogger(StackFinder.class);

    private final SliceStacks stacks;

    StackFinder(SliceStacks stacks) {
        this.stacks = stacks;
    }

    /// Tells a page the stacks of these series, in their order, if any of the series is more than one.
    public void find(List<SeriesSummary> series, Component page, SerializableConsumer<List<OfferedStack>> found) {
        page.getUI()
                .ifPresent(ui -> Thread.ofVirtual().name("stacks").start(new DelegatingSecurityContextRunnable(() -> {
                    List<OfferedStack> all = all(series);
                    if (all.size() > series.size()) {
                        tell(ui, () -> found.accept(all));
                    }
                })));
    }

    private static void tell(UI ui, Command change) {
        try {
            var _ = ui.access(change);
        } catch (UIDetachedException e) {
            LOG.debug("The page has gone", e);
        }
    }

    private List<OfferedStack> all(List<SeriesSummary> series) {
        List<OfferedStack> all = new ArrayList<>();
        for (SeriesSummary one : series) {
            all.addAll(of(one));
        }
        return all;
    }

    /// A series that cannot be opened is offered as it is: the viewer explains why.
    private List<OfferedStack> of(SeriesSummary series) {
        try {
            return OfferedStack.of(series, stacks.all(series.id()));
        } catch (Unreadable | NoSuchStudy e) {
            LOG.debug("Series {} has no stacks to offer", series.id(), e);
            return List.of(OfferedStack.of(series));
        }
    }
}
