package org.diptych.app.window;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.diptych.app.parts.CaretPlace;
import org.diptych.app.parts.PostView;
import org.diptych.core.check.Severity;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.Site;
import org.diptych.core.site.renderer.RendererWords;
import org.diptych.core.site.renderer.SiteRenderer;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.PostFacts;
import org.diptych.ui.shared.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The window's last line: dialect, findings, the caret's place, size, when it was saved. */
public final class StatusBar extends HBox {
    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");
    private static final int TOOLTIP_WIDTH = 480;
    private final Messages messages;
    private final RendererWords renderers;
    private final FileStatus file;
    private final Button dialect = item("dialect");
    private final Button errors = item("errors");
    private final Button warnings = item("warnings");
    private final Label caret = new Label();
    private final Label size = new Label();
    private final Label saved = new Label();
    private final InvalidationListener update = observable -> update();
    private final WeakInvalidationListener weakUpdate = new WeakInvalidationListener(update);
    private final InvalidationListener caretUpdate = observable -> describeCaret();
    private final WeakInvalidationListener weakCaretUpdate = new WeakInvalidationListener(caretUpdate);
    private final Tooltip dialectTip = new Tooltip();
    private final List<Node> items;
    private PostView view;

    /**
     * @param file says how the post's file is written
     * @param more what else stands at its end
     */
    public StatusBar(Messages messages, Runnable showFindings, FileStatus file, Node... more) {
        this.messages = messages;
        this.renderers = new RendererWords(Messages.of("core", messages.locale()));
        this.file = file;
        getStyleClass().add("status-bar");
        errors.setGraphic(Icons.of(Feather.X_CIRCLE));
        warnings.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        errors.setOnAction(event -> showFindings.run());
        warnings.setOnAction(event -> showFindings.run());
        dialect.setOnAction(event -> changeDialect());
        dialectTip.setWrapText(true);
        dialectTip.setMaxWidth(TOOLTIP_WIDTH);
        dialect.setTooltip(dialectTip);
        getChildren().addAll(dialect, errors, warnings, caret, size, saved);
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        items = List.copyOf(getChildren());
        getChildren().add(file);
        getChildren().addAll(more);
        update();
    }

    /** Speaks of {@code shown} from now on; null while no post is open. */
    public void show(PostView shown) {
        if (view != null) {
            view.post().factsProperty().removeListener(weakUpdate);
            view.post().savedAtProperty().removeListener(weakUpdate);
            view.caretProperty().removeListener(weakCaretUpdate);
            view.post().session().dialectProperty().removeListener(weakUpdate);
            view.post().siteProperty().removeListener(weakUpdate);
        }
        view = shown;
        file.show(view == null ? null : view.post());
        if (view != null) {
            view.post().factsProperty().addListener(weakUpdate);
            view.post().savedAtProperty().addListener(weakUpdate);
            view.caretProperty().addListener(weakCaretUpdate);
            view.post().session().dialectProperty().addListener(weakUpdate);
            view.post().siteProperty().addListener(weakUpdate);
        }
        update();
    }

    private void update() {
        items.forEach(node -> node.setVisible(view != null));
        if (view != null) {
            describe(view.post());
            describeCaret();
        }
    }

    private void describeCaret() {
        CaretPlace place = view.caretProperty().get();
        caret.setText(messages.get("status.caret", place.line(), place.column()));
    }

    private void describe(OpenPost post) {
        describeDialect(post);
        PostFacts facts = post.factsProperty().get();
        count(errors, "errors", count(facts, Severity.ERROR));
        count(warnings, "warnings", count(facts, Severity.WARNING));
        size.setText(facts == null ? "" : messages.get("status.size", (facts.bytes() + 1023) / 1024));
        saved.setText(
                post.savedAtProperty().get() == null
                        ? ""
                        : messages.get(
                                "status.saved",
                                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                        .withLocale(messages.locale())
                                        .withZone(ZoneId.systemDefault())
                                        .format(post.savedAtProperty().get())));
    }

    private String otherwise(SiteRenderer renderer, String shown) {
        return switch (renderer.standing()) {
            case SAME -> shown;
            case OTHER_VERSION ->
                messages.get(
                        "status.dialect.other",
                        renderer.shortName() + " " + renderer.version(),
                        renderer.dialect().rendererVersion());
            case NEAREST -> messages.get("status.dialect.other", renderer.shortName(), shown);
        };
    }

    /** Names the site's own renderer too where the page is not what that makes. */
    private void describeDialect(OpenPost post) {
        Dialect shown = post.session().dialectProperty().get();
        String name = messages.get("dialect." + shown.name());
        Optional<SiteRenderer> other = Optional.ofNullable(post.siteProperty().get())
                .flatMap(Site::renderer)
                .filter(renderer -> renderer.isOther() && renderer.dialect() == shown);
        String label = other.map(renderer -> otherwise(renderer, name)).orElse(name);
        String tip = messages.get("status.dialect", label);
        String sentence =
                other.map(renderer -> renderers.of(renderer) + "\n" + tip).orElse(tip);
        dialect.setText(label);
        dialectTip.setText(sentence);
        dialect.setAccessibleText(sentence);
    }

    private void count(Button button, String what, long found) {
        button.setText(String.valueOf(found));
        button.setAccessibleText(messages.get("status." + what, found));
        button.pseudoClassStateChanged(SOME, found > 0);
    }

    private static long count(PostFacts facts, Severity severity) {
        return facts == null
                ? 0
                : facts.analysis().findings().stream()
                        .filter(finding -> finding.severity() == severity)
                        .count();
    }

    private void changeDialect() {
        var property = view.post().session().dialectProperty();
        property.set(property.get().next());
    }

    private static Button item(String id) {
        Button button = new Button();
        button.setId("status-" + id);
        button.getStyleClass().addAll("flat", "status-item");
        return button;
    }
}
