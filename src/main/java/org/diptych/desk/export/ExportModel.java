package org.diptych.desk.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.state.Waiting;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Severity;
import org.diptych.core.check.run.WaitingFindings;
import org.diptych.core.export.ExportFormat;
import org.diptych.core.file.PostFile;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.preview.own.OwnLook;
import org.diptych.desk.text.CurrentAnalysis;
import org.diptych.desk.text.PostPairs;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Failures;

/** An export of the open post: what, where to, what stands in its way. Confined to the FX thread. */
public final class ExportModel {
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(this, "format", ExportFormat.HTML);
    private final StringProperty target = new SimpleStringProperty(this, "target", "");
    private final BooleanProperty anyway = new SimpleBooleanProperty(this, "anyway");
    private final BooleanProperty withWaiting = new SimpleBooleanProperty(this, "withWaiting");
    private final BooleanProperty finalNewline = new SimpleBooleanProperty(this, "finalNewline");
    private final ReadOnlyObjectWrapper<ExportOutcome> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", new ExportOutcome.None());
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableValue<PostSession> session;
    private final Function<PostSession, Optional<PostFile>> files;
    private final Background background;
    private final CurrentAnalysis current;
    private final Export export;
    private final Supplier<OwnLook> own;
    private Path folder = Path.of(System.getProperty("user.home"));

    /**
     * @param session the post in front; its value may be null
     * @param files the file of a post, if it has one
     * @param writer writes what is exported
     */
    public ExportModel(
            ObservableValue<PostSession> session,
            Function<PostSession, Optional<PostFile>> files,
            ExportWriter writer,
            Background background) {
        this(session, files, writer, background, () -> OwnLook.USUAL);
    }

    /** @param own how the author wants a page to look */
    public ExportModel(
            ObservableValue<PostSession> session,
            Function<PostSession, Optional<PostFile>> files,
            ExportWriter writer,
            Background background,
            Supplier<OwnLook> own) {
        this.own = own;
        this.session = session;
        this.files = files;
        this.background = background;
        this.current = new CurrentAnalysis(session, background);
        this.export = new Export(writer);
        format.addListener(observable -> changeEnding());
        withWaiting.addListener((observable, before, now) -> list());
        target.addListener(observable -> outcome.set(new ExportOutcome.None()));
    }

    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** Where to, as the author types it. */
    public StringProperty targetProperty() {
        return target;
    }

    /** Whether errors do not stop the export. */
    public BooleanProperty anywayProperty() {
        return anyway;
    }

    /** Whether what waits in either language is listed too; it stops no export. */
    public BooleanProperty withWaitingProperty() {
        return withWaiting;
    }

    /** Whether a line end missing at the end of the Hexo file is added. */
    public BooleanProperty finalNewlineProperty() {
        return finalNewline;
    }

    public ReadOnlyObjectProperty<ExportOutcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What the checks found, in the order of the file. */
    public ObservableList<Finding> findings() {
        return findings;
    }

    /** How many of the findings are errors. */
    public long errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    /** Begins anew for the open post; the folder is the one exported to last, at first the author's own. */
    public void open() {
        anyway.set(false);
        findings.clear();
        target.set(folder.resolve(name()).toString());
        outcome.set(new ExportOutcome.None());
        list();
    }

    private void list() {
        PostSession open = session.getValue();
        if (open == null || !withWaiting.get()) {
            current.whenThere(analysis -> findings.setAll(analysis.findings()));
            return;
        }
        Dialect dialect = open.dialectProperty().get();
        current.workOut(analysis -> withWaiting(open.pairs(), analysis, dialect), findings::setAll);
    }

    private static List<Finding> withWaiting(PostPairs pairs, Analysis analysis, Dialect dialect) {
        Waiting waiting = pairs.read(Body.allOf(analysis.post(), analysis.published(), dialect))
                .waiting();
        return Stream.concat(analysis.findings().stream(), WaitingFindings.of(waiting).stream())
                .sorted(Comparator.comparingInt(finding -> finding.range().start()))
                .toList();
    }

    /** Exports, unless errors stop it. What is exported is the text as it is now. */
    public void export() {
        PostSession open = session.getValue();
        Optional<Path> to = path();
        if (open == null || to.isEmpty() || outcome.get() instanceof ExportOutcome.Running) {
            return;
        }
        outcome.set(new ExportOutcome.Running());
        ExportOrder order = new ExportOrder(
                format.get(), to.get(), files.apply(open), open.fileText(), own.get(), finalNewline.get());
        boolean forced = anyway.get();
        current.whenThere(analysis -> background
                .ask(() -> attempt(order, forced, analysis))
                .handle((result, failure) -> failure == null ? result : failed(order, failure))
                .thenAccept(this::take));
    }

    private ExportOutcome attempt(ExportOrder order, boolean forced, Analysis analysis) {
        boolean stopped = !forced && analysis.findings().stream().anyMatch(found -> found.severity() == Severity.ERROR);
        return stopped
                ? new ExportOutcome.Failed("errors", order.target().toString(), "")
                : export.run(order, analysis);
    }

    private static ExportOutcome failed(ExportOrder order, Throwable failure) {
        Failures.LOGGED.tell(failure);
        return new ExportOutcome.Failed("failed", order.target().toString(), String.valueOf(failure.getMessage()));
    }

    private void take(ExportOutcome result) {
        outcome.set(result);
        if (result instanceof ExportOutcome.Done done
                && done.target().toAbsolutePath().getParent() != null) {
            folder = done.target().toAbsolutePath().getParent();
        }
    }

    /** Empty, with a word on why, where what is typed is no path. */
    private Optional<Path> path() {
        try {
            if (!target.get().isBlank()) {
                return Optional.of(Path.of(target.get().strip()));
            }
            outcome.set(new ExportOutcome.Failed("unnamed", "", ""));
        } catch (InvalidPathException notAPath) {
            outcome.set(new ExportOutcome.Failed("other", target.get(), notAPath.getReason()));
        }
        return Optional.empty();
    }

    private String name() {
        String name = Optional.ofNullable(session.getValue())
                .flatMap(files)
                .map(file -> file.path().getFileName().toString())
                .orElse("post.md");
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + format.get().ending();
    }

    private void changeEnding() {
        for (ExportFormat other : List.of(ExportFormat.values())) {
            String typed = target.get();
            if (other != format.get() && typed.endsWith(other.ending())) {
                target.set(typed.substring(0, typed.length() - other.ending().length())
                        + format.get().ending());
                return;
            }
        }
    }
}
