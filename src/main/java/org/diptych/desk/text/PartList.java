package org.diptych.desk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.core.post.Segment;
import org.diptych.core.text.TextEdit;

/** The parts of the open post in the order of the file, and where each stands there. Confined to the FX thread. */
final class PartList {
    private final ReadOnlyObjectWrapper<List<PostPart>> parts = new ReadOnlyObjectWrapper<>(this, "parts", List.of());

    List<PostPart> get() {
        return parts.get();
    }

    ReadOnlyObjectProperty<List<PostPart>> property() {
        return parts.getReadOnlyProperty();
    }

    /** From now on these are the parts; those that go lose their editors. */
    void set(List<PostPart> now) {
        List<PostPart> gone = new ArrayList<>(get());
        gone.removeAll(now);
        gone.forEach(PostPart::detach);
        parts.set(List.copyOf(now));
    }

    /** The parts that {@code segments} are: those that are just so already, and new ones for the others. */
    List<PostPart> recut(List<Segment> segments, Function<Segment, PostPart> newPart) {
        List<PostPart> left = new ArrayList<>(get());
        List<PostPart> cut = new ArrayList<>();
        for (Segment segment : segments) {
            Optional<PostPart> kept =
                    left.stream().filter(part -> part.holds(segment)).findFirst();
            kept.ifPresent(left::remove);
            cut.add(kept.orElseGet(() -> newPart.apply(segment)));
        }
        return cut;
    }

    /** Where part {@code index}'s content begins in the file, with {@code \n} line ends. */
    int contentStart(int index) {
        int at = 0;
        for (int i = 0; i < index; i++) {
            at += get().get(i).length();
        }
        return at + get().get(index).openingLength();
    }

    /** Whether each of {@code edits}, in file places, falls into some part's content. */
    boolean takes(List<TextEdit> edits) {
        return edits.stream().allMatch(edit -> IntStream.range(0, get().size()).anyMatch(i -> {
            int start = contentStart(i);
            return edit.range().start() >= start
                    && edit.range().end() <= start + get().get(i).contentLength();
        }));
    }

    /** Applies to each part those of {@code edits}, in file places, that fall into it. */
    void apply(List<TextEdit> edits) {
        List<TextEdit> left = edits;
        for (int i = get().size() - 1; i >= 0 && !left.isEmpty(); i--) {
            int start = contentStart(i);
            List<TextEdit> here = left.stream()
                    .filter(edit -> edit.range().start() >= start)
                    .map(edit -> new TextEdit(edit.range().shift(-start), edit.replacement()))
                    .toList();
            left = left.stream().filter(edit -> edit.range().start() < start).toList();
            if (!here.isEmpty()) {
                get().get(i).apply(here);
            }
        }
    }

    /** Whether {@code segments}, with {@code \n} line ends, are cut at the same places. */
    boolean isCutLike(List<Segment> segments) {
        return segments.size() == get().size()
                && IntStream.range(0, segments.size())
                        .allMatch(i -> get().get(i).isCutLike(segments.get(i)));
    }
}
