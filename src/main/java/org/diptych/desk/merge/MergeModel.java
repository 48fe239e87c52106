package org.diptych.desk.merge;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.diptych.core.merge.MergeChoice;
import org.diptych.core.merge.MergePiece;
import org.diptych.core.merge.PartMerge;
import org.diptych.core.merge.PostMerge;

/**
 * What the author chose of a merge. Where only one side changed, that side is chosen from the start. Confined to the FX
 * thread.
 */
public final class MergeModel {
    private final PostMerge merge;
    /** By identity: two stretches may have the same words. */
    private final Map<MergePiece, MergeChoice> choices = new IdentityHashMap<>();

    private final ReadOnlyIntegerWrapper undecided = new ReadOnlyIntegerWrapper(this, "undecided");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");

    public MergeModel(PostMerge merge) {
        this.merge = Objects.requireNonNull(merge, "merge");
        for (MergePiece piece : merge.differing()) {
            if (piece.kind() == MergePiece.Kind.MINE) {
                choices.put(piece, MergeChoice.MINE);
            } else if (piece.kind() == MergePiece.Kind.THEIRS) {
                choices.put(piece, MergeChoice.THEIRS);
            }
        }
        count();
    }

    public PostMerge merge() {
        return merge;
    }

    /** In how many stretches both sides changed something and nothing is chosen. */
    public ReadOnlyIntegerProperty undecidedProperty() {
        return undecided.getReadOnlyProperty();
    }

    /** Grows with every choice. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** What is chosen for {@code piece}, if anything. */
    public Optional<MergeChoice> choice(MergePiece piece) {
        return Optional.ofNullable(choices.get(piece));
    }

    public void choose(MergePiece piece, MergeChoice choice) {
        choices.put(piece, Objects.requireNonNull(choice, "choice"));
        count();
    }

    /** Chooses the same for all that differs in {@code part}. */
    public void chooseAll(PartMerge part, MergeChoice choice) {
        part.pieces().stream().filter(MergePiece::differs).forEach(piece -> choices.put(piece, choice));
        count();
    }

    /** The file as it would be; where nothing is chosen, both sides stand in it. */
    public String text() {
        return merge.text(piece -> choices.getOrDefault(piece, MergeChoice.BOTH));
    }

    private void count() {
        undecided.set((int) merge.differing().stream()
                .filter(piece -> !choices.containsKey(piece))
                .count());
        revision.set(revision.get() + 1);
    }
}
