package org.diptych.desk.rename;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.cite.edit.KeyRule;
import org.diptych.core.site.SiteWords.Counted;
import org.diptych.core.site.index.IndexedReference;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.rename.PostRename;
import org.diptych.core.site.rename.Renaming;
import org.diptych.core.site.rename.Renaming.Kind;
import org.diptych.core.site.rename.SiteRename;
import org.diptych.desk.rename.RenameRow.Where;
import org.diptych.desk.site.SiteDesk;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.jspecify.annotations.Nullable;

/** A renaming while the author decides on it. Confined to the FX thread. */
public final class RenameModel {
    /** What is typed in a row is one question: each reads all posts that carry the name. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final SiteDesk desk;
    private final Background background;
    private final Consumer<Throwable> failed;
    private final LatestTask<RenamePlan.Question, RenamePlan> planning;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.TAG);
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final ObservableList<RenameRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RenameState> state =
            new ReadOnlyObjectWrapper<>(this, "state", RenameState.NO_NAME);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private @Nullable RenamePlan plan;

    /** @param failed is told why nothing was written */
    public RenameModel(SiteDesk desk, Background background, Consumer<Throwable> failed) {
        this.desk = desk;
        this.background = background;
        this.failed = failed;
        this.planning = new LatestTask<>(background.after(PAUSE), RenamePlan::of, this::take);
        kind.addListener(observable -> {
            from.set("");
            look();
        });
        from.addListener(observable -> look());
        to.addListener(observable -> look());
    }

    /** What kind of name is changed. */
    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /** The name as the posts spell it. */
    public StringProperty fromProperty() {
        return from;
    }

    /** The new name. */
    public StringProperty toProperty() {
        return to;
    }

    /** The posts concerned. */
    public ObservableList<RenameRow> rows() {
        return rows;
    }

    /** What is to be said of the names. */
    public ReadOnlyObjectProperty<RenameState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether files are being written. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** All names of the present kind, most used first. */
    public List<String> names() {
        SiteIndex site = desk.site();
        if (site == null) {
            return List.of();
        }
        return switch (kind.get()) {
            case TAG -> site.words().tags().stream().map(Counted::word).toList();
            case CATEGORY ->
                site.words().categories().stream().map(Counted::word).toList();
            case KEY -> keys(site).distinct().sorted().toList();
        };
    }

    /** How many posts carry the name, as their files stand. */
    public int count() {
        return desk.site() == null ? 0 : renaming().in(desk.site()).size();
    }

    private Renaming renaming() {
        return new Renaming(kind.get(), from.get(), to.get().strip());
    }

    /** The titles of the posts that have an entry under the new key already, and are left as they are. */
    public List<String> colliding() {
        return rows.stream()
                .filter(row -> row.where() == RenameRow.Where.NOWHERE)
                .map(RenameRow::title)
                .toList();
    }

    /** Begins anew, with a name to change, and the new one; both may be empty. */
    public void begin(Kind what, String name, String newName) {
        kind.set(what);
        to.set(newName);
        from.set(name);
        look();
    }

    /** The site is known better than before: a question that had to wait is asked now. */
    public void siteChanged() {
        if (state.get() == RenameState.READING) {
            look();
        }
    }

    /**
     * Writes what is wanted, all or nothing; {@code then} runs once it is done. What an open post no longer holds as it was
     * shown is not changed, but shown as it is by now.
     *
     * @param step what the author takes back in an open post, in their language
     */
    public void rename(String step, Runnable then) {
        if (plan == null || !state.get().ready() || busy.get()) {
            return;
        }
        List<PostRename> files = new ArrayList<>();
        List<RenamePlan.Open> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).wantedProperty().get()) {
                if (i < plan.open().size()) {
                    open.add(plan.open().get(i));
                } else {
                    files.add(plan.files().posts().get(i - plan.open().size()));
                }
            }
        }
        busy.set(true);
        background.ask(() -> SiteRename.make(files)).whenComplete((written, failure) -> {
            busy.set(false);
            if (failure != null) {
                failed.accept(failure);
                look();
                return;
            }
            boolean whole = true;
            for (RenamePlan.Open post : open) {
                whole &= desk.edit(post.file(), post.text(), post.edits(), step);
            }
            desk.written(written, step);
            if (whole) {
                then.run();
            } else {
                look();
            }
        });
    }

    private void look() {
        RenameState now = check();
        state.set(now);
        plan = null;
        if (now.ready()) {
            planning.submit(new RenamePlan.Question(desk.site(), renaming(), desk.unsaved()));
        } else {
            rows.clear();
        }
    }

    private RenameState check() {
        if (desk.site() != null && !desk.site().complete()) {
            return RenameState.READING;
        }
        if (desk.site() == null || from.get().isBlank() || !names().contains(from.get())) {
            return RenameState.NO_NAME;
        }
        String wanted = to.get().strip();
        if (wanted.isEmpty() || wanted.equals(from.get())) {
            return RenameState.NO_NEW_NAME;
        }
        if (kind.get() == Kind.KEY && KeyRule.of(wanted, Set.of()) != KeyRule.FINE) {
            return RenameState.FORBIDDEN;
        }
        // The same key in two posts names two entries.
        return kind.get() != Kind.KEY && names().contains(wanted) ? RenameState.JOINS : RenameState.FINE;
    }

    private void take(RenamePlan planned) {
        if (!state.get().ready() || !planned.files().renaming().equals(renaming())) {
            return;
        }
        plan = planned;
        Path source = desk.site().site().source();
        List<RenameRow> planning = new ArrayList<>();
        planned.open().forEach(post -> planning.add(row(source, post, Where.WINDOW)));
        planned.files().posts().forEach(post -> planning.add(row(source, post, Where.FILE)));
        planned.colliding().forEach(post -> planning.add(row(source, post, Where.NOWHERE)));
        planned.files().colliding().forEach(post -> planning.add(row(source, post, Where.NOWHERE)));
        rows.setAll(planning);
        state.set(colliding().isEmpty() ? check() : RenameState.COLLIDES);
    }

    private static RenameRow row(Path source, RenamePlan.Open post, Where where) {
        return new RenameRow(
                post.title(), place(source, post.file()), where == Where.NOWHERE ? List.of() : post.lines(), where);
    }

    private static RenameRow row(Path source, PostRename post, Where where) {
        return new RenameRow(
                post.title(),
                place(source, post.file().path()),
                where == Where.NOWHERE ? List.of() : post.lines(),
                where);
    }

    private static String place(Path source, Path file) {
        return file.startsWith(source) ? source.relativize(file).toString() : file.toString();
    }

    private static Stream<String> keys(SiteIndex site) {
        return site.posts().stream().flatMap(post -> post.references().stream()).map(IndexedReference::key);
    }
}
