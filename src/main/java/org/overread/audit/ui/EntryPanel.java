package org.overread.audit.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.TreeMap;
import org.overread.audit.AuditEntry;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Everything that one entry says, beside the list.
final class EntryPanel extends Aside {
    private static final long serialVersionUID = 1;

    EntryPanel() {
        addClassNames("card", "audit-entry");
        clear();
    }

    void clear() {
        removeAll();
        var hint = new Paragraph(getTranslation("audit.choose"));
        hint.addClassNames("t2", "t13");
        add(hint);
    }

    void show(AuditEntry entry) {
        removeAll();
        var facts = new DescriptionList();
        put(facts, getTranslation("audit.time"), AuditTime.exact(entry.at()));
        put(facts, getTranslation("audit.actor"), entry.actor());
        put(facts, getTranslation("audit.roles"), entry.roles().replace(",", ", "));
        put(facts, getTranslation("audit.action"), entry.action());
        put(facts, getTranslation("audit.object"), entry.object());
        put(facts, getTranslation("audit.outcome"), getTranslation("audit.outcome." + entry.outcome()));
        put(facts, getTranslation("audit.reason"), entry.reason());
        JsonMapper.shared()
                .readValue(entry.details(), new TypeReference<TreeMap<String, String>>() {})
                .forEach((name, value) -> put(facts, name, value));
        put(facts, getTranslation("audit.content-hash"), entry.contentHash());
        put(facts, getTranslation("audit.prev-hash"), entry.prevHash());
        put(facts, getTranslation("audit.hash"), entry.hash());
        add(new H2(getTranslation("audit.entry", Long.toString(entry.seq()))), facts);
    }

    private static void put(DescriptionList facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        }
    }
}
