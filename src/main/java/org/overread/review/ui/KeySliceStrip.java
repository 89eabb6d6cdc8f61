package org.overread.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.overread.imaging.SliceKey;
import org.overread.imaging.StackAddress;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.review.Mark;
import org.overread.review.MarkId;
import org.overread.review.SubmitId;
import org.overread.shell.Glyph;

/// The key slices of the reading with small pictures; each leads to its slice, and can be taken away. Without key
/// slices it takes no room.
final class KeySliceStrip extends Div {
    private static final long serialVersionUID = 1;
    private final SerializableBiFunction<StackAddress, SliceKey, Optional<FoundSlice>> find;
    private final SerializableConsumer<Mark> chosen;
    private final SerializableBiConsumer<List<MarkId>, SubmitId> removed;

    /// @param removed told which marks are to go, and the id of the press
    /// @param find where a slice lies in its stack; empty if it is no longer there
    KeySliceStrip(
            SerializableBiFunction<StackAddress, SliceKey, Optional<FoundSlice>> find,
            SerializableConsumer<Mark> chosen,
            SerializableBiConsumer<List<MarkId>, SubmitId> removed) {
        this.find = find;
        this.chosen = chosen;
        this.removed = removed;
        addClassName("key-slices");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("review.key-slices"));
        setVisible(false);
    }

    /// @param editable whether key slices can be taken away
    void show(List<Mark> marks, boolean editable) {
        Map<SliceKey, List<Mark>> bySlice = marks.stream()
                .filter(Mark::isKeySlice)
                .filter(mark -> mark.place().slice().isPresent())
                .collect(Collectors.groupingBy(
                        mark -> mark.place().slice().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        removeAll();
        setVisible(!bySlice.isEmpty());
        bySlice.forEach((slice, keys) -> add(tile(slice, keys, editable)));
    }

    private Div tile(SliceKey slice, List<Mark> keys, boolean editable) {
        Mark first = keys.getFirst();
        var tile = new NativeButton();
        tile.addClassName("key-slice");
        Optional<FoundSlice> found = find.apply(first.place().stack(), slice);
        found.ifPresent(at -> tile.add(picture(first.place().stack(), at)));
        String labels = keys.stream()
                .flatMap(mark -> mark.label().flatMap(LabelSet.hemorrhage()::find).stream())
                .map(LabelDefinition::abbreviation)
                .distinct()
                .collect(Collectors.joining(", "));
        String where = found.map(at -> getTranslation("review.key-slice.number", at.index() + 1))
                .orElseGet(() -> getTranslation("review.key-slice.gone"));
        var words = new Div(line(labels, "semi"), line(where, "t2"));
        words.addClassName("words");
        tile.add(words);
        tile.setAriaLabel(getTranslation("review.key-slice.of", labels, where));
        tile.addClickListener(click -> chosen.accept(first));
        var place = new Div(tile);
        place.addClassName("key-slice-place");
        if (editable) {
            place.add(remove(keys, labels, where));
        }
        return place;
    }

    private NativeButton remove(List<Mark> keys, String labels, String where) {
        var remove = new NativeButton();
        remove.addClassName("key-slice-remove");
        remove.add(Glyph.CLOSE.draw());
        String name = getTranslation("review.key-slice.remove", labels, where);
        remove.setAriaLabel(name);
        remove.setTitle(name);
        List<MarkId> marks = keys.stream().map(Mark::id).toList();
        remove.getElement().setAttribute("data-journal", "unmark");
        remove.getElement()
                .setAttribute("data-value", marks.stream().map(MarkId::toString).collect(Collectors.joining(" ")));
        Press.on(remove, submit -> removed.accept(marks, submit));
        return remove;
    }

    private static Image picture(StackAddress stack, FoundSlice slice) {
        var picture = new Image(stack.path() + "/rendered/" + slice.index() + "?preset=" + slice.preset(), "");
        picture.addClassName("thumbnail");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private static Span line(String text, String style) {
        var line = new Span(text);
        line.addClassNames(style, "ell");
        return line;
    }

    /// A slice in its stack.
    ///
    /// @param preset the window that shows what its kernel is for
    record FoundSlice(int index, String preset) {}
}
