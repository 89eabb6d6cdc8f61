package org.overread.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
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

/// The key slices of the reading with small pictures; each leads to its slice. Without key slices it takes no room.
final class KeySliceStrip extends Div {
    private static final long serialVersionUID = 1;
    private final SerializableBiFunction<StackAddress, SliceKey, Optional<Integer>> indexOf;
    private final SerializableConsumer<Mark> chosen;

    /// @param indexOf where a slice lies in its stack; empty if it is no longer there
    KeySliceStrip(
            SerializableBiFunction<StackAddress, SliceKey, Optional<Integer>> indexOf,
            SerializableConsumer<Mark> chosen) {
        this.indexOf = indexOf;
        this.chosen = chosen;
        addClassName("key-slices");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("review.key-slices"));
        setVisible(false);
    }

    void show(List<Mark> marks) {
        Map<SliceKey, List<Mark>> bySlice = marks.stream()
                .filter(Mark::isKeySlice)
                .filter(mark -> mark.place().slice().isPresent())
                .collect(Collectors.groupingBy(
                        mark -> mark.place().slice().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        removeAll();
        setVisible(!bySlice.isEmpty());
        bySlice.forEach((slice, keys) -> add(tile(slice, keys)));
    }

    private NativeButton tile(SliceKey slice, List<Mark> keys) {
        Mark first = keys.getFirst();
        var tile = new NativeButton();
        tile.addClassName("key-slice");
        Optional<Integer> index = indexOf.apply(first.place().stack(), slice);
        index.ifPresent(at -> tile.add(picture(first.place().stack(), at)));
        String labels = keys.stream()
                .flatMap(mark -> mark.label().flatMap(LabelSet.hemorrhage()::find).stream())
                .map(LabelDefinition::abbreviation)
                .distinct()
                .collect(Collectors.joining(", "));
        String place = index.map(at -> getTranslation("review.key-slice.number", at + 1))
                .orElseGet(() -> getTranslation("review.key-slice.gone"));
        var words = new Div(line(labels, "semi"), line(place, "t2"));
        words.addClassName("words");
        tile.add(words);
        tile.setAriaLabel(getTranslation("review.key-slice.of", labels, place));
        tile.addClickListener(click -> chosen.accept(first));
        return tile;
    }

    private static Image picture(StackAddress stack, int index) {
        var picture = new Image(stack.path() + "/rendered/" + index + "?preset=brain", "");
        picture.addClassName("thumbnail");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private static Span line(String text, String style) {
        var line = new Span(text);
        line.addClassNames(style, "ell");
        return line;
    }
}
