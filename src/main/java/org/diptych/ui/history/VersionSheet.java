package org.diptych.ui.history;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.diptych.core.history.Version;
import org.diptych.core.messages.Messages;
import org.diptych.desk.history.HistoryModel;
import org.diptych.ui.shared.Buttons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows one version after the other beside the text as it is now. Confined to the FX thread. */
public final class VersionSheet {
    private final HistoryModel model;
    private final Supplier<String> now;
    private final Messages words;
    private final VersionWords versionWords;
    private final ComparePane pane;
    private final Button older;
    private final Button newer;
    /** What is shown; null before the first. */
    private @Nullable Version version;

    /**
     * @param now the text as it is
     * @param onClose takes the sheet away
     * @param words area {@code history}
     */
    public VersionSheet(
            HistoryModel model, Supplier<String> now, RestoreActions actions, Runnable onClose, Messages words) {
        this.model = model;
        this.now = now;
        this.words = words;
        this.versionWords = new VersionWords(words);
        this.pane = new ComparePane(actions, this::showAgain, onClose, words);
        this.older = Buttons.icon(Feather.CHEVRON_LEFT, words.get("history.older"), () -> step(1));
        this.newer = Buttons.icon(Feather.CHEVRON_RIGHT, words.get("history.newer"), () -> step(-1));
    }

    /** The sheet itself. */
    public ComparePane pane() {
        return pane;
    }

    /** Shows {@code chosen}, one of the model's. */
    public void show(Version chosen) {
        version = chosen;
        int index = model.versions().indexOf(chosen);
        boolean first = index + 1 >= model.versions().size();
        older.setDisable(first);
        newer.setDisable(index <= 0);
        pane.setHead(
                words.get("history.version", versionWords.when(chosen)),
                versionWords.size(chosen, first),
                older,
                newer);
        model.compare(chosen, now.get(), found -> {
            if (version == chosen) {
                pane.show(versionWords.when(chosen), found);
            }
        });
    }

    private void showAgain() {
        if (version != null) {
            show(version);
        }
    }

    private void step(int by) {
        if (version == null) {
            return;
        }
        List<Version> all = model.versions();
        Instant when = version.when();
        int here = all.indexOf(version);
        // It may have been thinned out since: then what is older stands where it stood.
        int place = here >= 0
                ? here + by
                : (int) all.stream().filter(each -> each.when().isAfter(when)).count() + Math.min(by, 0);
        if (place >= 0 && place < all.size()) {
            show(all.get(place));
        }
    }
}
