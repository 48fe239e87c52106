package org.diptych.app.typing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.diptych.app.typing.NameList.Candidate;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.TypedName;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.OfferedList;
import org.jspecify.annotations.Nullable;

/** The site's posts while <code>{% post_link</code> is typed, its images while an address is. Confined to the FX thread. */
public final class SiteOffer implements Offer {
    private final NameList list;
    private final Supplier<Optional<Path>> file;
    private final LatestTask<SiteIndex, SiteNames> preparing;
    private @Nullable SiteNames names;
    private @Nullable Looked looked;

    /** A name that is typed, in the line that begins at {@code lineStart}. */
    private record Looked(PostEditor editor, TypedName typed, int lineStart) {}

    /**
     * @param site whose names are offered; its value may be null
     * @param file the post that is written, if it has one
     * @param words area {@code site}
     */
    public SiteOffer(
            ObservableValue<SiteIndex> site, Supplier<Optional<Path>> file, Background background, Messages words) {
        this.file = file;
        this.preparing = new LatestTask<>(background, SiteNames::new, prepared -> names = prepared);
        this.list = new NameList(words.get("offer.names"));
        site.addListener((observable, before, index) -> {
            if (index != null) {
                preparing.submit(index);
            }
        });
    }

    @Override
    public OptionalInt look(PostEditor editor, String line, int column) {
        Optional<TypedName> found = TypedName.at(line, column);
        if (names == null || found.isEmpty()) {
            return OptionalInt.empty();
        }
        List<Candidate> fitting = names.find(found.get().kind(), found.get().word(), file.get());
        boolean settled =
                fitting.size() == 1 && fitting.get(0).name().equals(found.get().word());
        if (fitting.isEmpty() || settled) {
            return OptionalInt.empty();
        }
        looked = new Looked(editor, found.get(), editor.area().getCaretPosition() - column);
        list.show(fitting);
        return OptionalInt.of(found.get().whole().start());
    }

    @Override
    public OfferedList list() {
        return list;
    }

    @Override
    public boolean choose(boolean more) {
        Optional<Candidate> chosen = list.chosen();
        Looked last = looked;
        if (last == null || chosen.isEmpty()) {
            return false;
        }
        String written = last.typed().written(chosen.get().name());
        new TypedPlace(last.editor(), last.typed().whole().shift(last.lineStart())).enter(written, written.length());
        return true;
    }
}
