package org.diptych.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.diptych.core.analysis.Reading;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.PreviewPage;
import org.diptych.core.preview.PreviewPatch;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.site.renderer.SiteRenderer;
import org.diptych.desk.work.Failures;
import org.jspecify.annotations.Nullable;

/**
 * The published page, live. Confined to the FX thread.
 *
 * <p>Making one starts loading the page at once, so a pane made while the program starts is warm when the first post is
 * shown. One pane can show one post after another; {@link #dispose} it when it is no longer needed.
 */
public final class PreviewPane extends Region {
    private final ObjectProperty<PreviewSettings> settings =
            new SimpleObjectProperty<>(this, "settings", PreviewSettings.DEFAULT);
    private final ObjectProperty<ImageRoots> images = new SimpleObjectProperty<>(this, "images", ImageRoots.NONE);
    private final List<LongConsumer> shownListeners = new ArrayList<>();
    /** In pixels. */
    private static final double FOCUS_LINE = 2;
    /** Patches that take no longer than this hold up no letter, in nanoseconds. */
    private static final long SHORT_PATCH = 1_500_000;

    private final String door = ImageDoors.open((address, reason) -> Platform.runLater(() -> unshown(address, reason)));
    private final PatchMessage patches;
    private final PageEvents events;
    private final Page page;
    private final PagePairs pairs;
    private final Region focusLine = new Region();
    private PreviewPage shown = PreviewPage.EMPTY;
    private @Nullable ShownLanguages languages;
    private String focused = "";
    private @Nullable Reading waiting;
    private @Nullable Reading current;
    private boolean drawing;
    /** What the last patch took, in nanoseconds. */
    private long patchTime;

    private boolean comesSecond;
    private final ScrollMemory memory = new ScrollMemory();
    private final Filling filling = new Filling();
    private final ObservableValue<Boolean> windowFocus =
            sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty);
    private boolean anotherPost = true;
    private final ObjectProperty<SiteRenderer> renderer = new SimpleObjectProperty<>(this, "renderer");

    /** @param failures hear of it where the page cannot be loaded */
    public PreviewPane(PreviewActions actions, Locale locale, Failures failures) {
        this(actions, locale, failures, PageSource::read);
    }

    /** @param source reads the page, beside the window */
    PreviewPane(PreviewActions actions, Locale locale, Failures failures, Function<Messages, PageSource> source) {
        Messages messages = Messages.of("preview", locale);
        patches = new PatchMessage(messages);
        events = new PageEvents(Objects.requireNonNull(actions, "actions"), this);
        page = new Page(source, messages, events::receive, this::begin, failures);
        pairs = new PagePairs(page, this::current);
        page.view().setAccessibleText(messages.get("preview"));
        new PageMenu(page, messages, renderer);
        getStyleClass().add("preview-pane");
        focusLine.getStyleClass().add("focus-line");
        focusLine.setMouseTransparent(true);
        getChildren().addAll(page.view(), focusLine);
        settings.addListener((observable, before, now) -> {
            look();
            languages();
            if (before.remoteImages() != now.remoteImages()) {
                rebuild();
            }
        });
        windowFocus.addListener((observable, before, focus) -> lookForImages(focus));
        images.addListener((observable, before, now) -> ImageDoors.lead(door, now));
    }

    /** How the page looks. Also changes when the author uses the language switch in the page. */
    public ObjectProperty<PreviewSettings> settingsProperty() {
        return settings;
    }

    /** The site's own renderer where the page may differ from what it makes, which the page's menu then says; else null. */
    public ObjectProperty<SiteRenderer> rendererProperty() {
        return renderer;
    }

    /** Where the shown post's local images come from. Set it before the post is shown. */
    public ObjectProperty<ImageRoots> imagesProperty() {
        return images;
    }

    /**
     * The next reading is {@code post}'s: it is shown where it was left, or from its top.
     *
     * @param post whatever stands for the post; held weakly
     */
    public void turnTo(Object post) {
        memory.turn(Objects.requireNonNull(post, "post"), page.isReady() ? page.scrollTop() : 0);
        anotherPost = true;
    }

    /** Shows {@code reading}. Cheap; while a frame is being drawn the newest waits. */
    public void show(Reading reading) {
        waiting = Objects.requireNonNull(reading, "reading");
        showWaiting();
    }

    /**
     * The next frame draws what the author has just typed. A page that takes long to change is changed after it; one that
     * does not comes with it.
     */
    public void letLetterBeDrawn() {
        if (patchTime > SHORT_PATCH && !comesSecond) {
            comesSecond = true;
            FrameWatch.afterNext(this, () -> {
                comesSecond = false;
                showWaiting();
            });
        }
    }

    /** The editor of {@code language} has the focus now; the page follows if it is set to. */
    public void focusLanguage(String language) {
        focused = Objects.requireNonNull(language, "language");
        languages();
    }

    /** Scrolls to the block that holds {@code offset} of the content of segment {@code segment}, if it is out of sight. */
    public void reveal(int segment, int offset) {
        reveal(segment, offset, () -> getHeight() / 3);
    }

    /**
     * As {@link #reveal(int, int)}; the place then stands {@code y} pixels below the top, if it can be read there. That is
     * asked for only where something moves.
     */
    public void reveal(int segment, int offset, DoubleSupplier y) {
        if (page.isReady() && current != null) {
            PagePlaces.find(current, segment, offset)
                    .filter(place -> page.ask("isAway", PageJson.write(place)).equals("true"))
                    .ifPresent(place -> page.call("reveal", Map.of("place", place, "y", y.getAsDouble())));
        }
    }

    /**
     * How the page sets a formula, as an outline: lines that say what is painted and where. It begins with {@code fault}
     * where the formula has one; empty where it is too large, or the page is not there yet.
     *
     * @param definitions of the macros it uses
     * @param labels of the equations it refers to, as {@code label=tag}, a line each
     */
    public String formula(String tex, boolean display, String definitions, String labels) {
        String outline = page.isReady()
                ? page.ask(
                        "formula",
                        PageJson.write(
                                Map.of("tex", tex, "display", display, "definitions", definitions, "labels", labels)))
                : "";
        return outline.equals("wait") ? "" : outline;
    }

    /** What answers to what in two languages, on this page. */
    public PagePairs pairs() {
        return pairs;
    }

    /** Runs {@code listener} with a revision once its blocks are in the page, its formulas set, and the frame is laid out. */
    public void onShown(LongConsumer listener) {
        shownListeners.add(Objects.requireNonNull(listener, "listener"));
    }

    /** How the page's engine calls itself to web servers; it names its version. */
    public String engineName() {
        return page.engineName();
    }

    /** Lets go of the page and everything it holds. */
    public void dispose() {
        ImageDoors.close(door);
        page.dispose();
        waiting = null;
        shownListeners.clear();
    }

    @Override
    protected void layoutChildren() {
        page.view().resizeRelocate(0, 0, getWidth(), getHeight());
        focusLine.resizeRelocate(0, 0, getWidth(), FOCUS_LINE);
    }

    /** The reading that is in the page, null before the first. */
    @Nullable
    Reading current() {
        return current;
    }

    Page page() {
        return page;
    }

    /** The page is there, and empty. */
    private void begin() {
        shown = PreviewPage.EMPTY;
        languages = null;
        anotherPost = true;
        if (waiting == null) {
            waiting = current;
        }
        look();
        pairs.begin();
        showWaiting();
    }

    private void showWaiting() {
        if (waiting == null || drawing || comesSecond || !page.isReady()) {
            return;
        }
        long began = System.nanoTime();
        current = waiting;
        waiting = null;
        boolean fills = filling.isUnderWay() && !anotherPost;
        if (anotherPost) {
            shown = PreviewPage.EMPTY;
            patches.reset();
            page.call("leave", Map.of());
        }
        PreviewPage now = filling.next(shown, current.preview(), anotherPost);
        PreviewPatch patch = PreviewPatch.between(shown, now);
        shown = now;
        Map<String, Object> message = patches.of(now, patch, anotherPost, memory.top());
        message.put("fills", fills);
        message.put("more", filling.isUnderWay());
        drawing = true;
        anotherPost = false;
        languages();
        page.call("patch", message);
        patchTime = System.nanoTime() - began;
        Reading drawn = current;
        FrameWatch.afterNext(this, () -> drawn(drawn, now == drawn.preview()));
    }

    private void drawn(Reading drawn, boolean whole) {
        drawing = false;
        if (whole) {
            List.copyOf(shownListeners).forEach(listener -> listener.accept(drawn.revision()));
        } else if (waiting == null) {
            waiting = drawn;
        }
        showWaiting();
    }

    /** Fills the page anew where it stands: its images may be shown now, or no more. */
    private void rebuild() {
        if (page.isReady() && current != null) {
            memory.keep(page.scrollTop());
            anotherPost = true;
            waiting = waiting == null ? current : waiting;
            showWaiting();
        }
    }

    private void unshown(String address, String reason) {
        if (page.isReady()) {
            page.call("unshown", Map.of("address", address, "reason", reason));
        }
    }

    private void lookForImages(Boolean focus) {
        if (Boolean.TRUE.equals(focus) && page.isReady()) {
            page.call("retry", Map.of());
        }
    }

    private void look() {
        PreviewSettings now = settings.get();
        ImageDoors.allowWeb(door, now.remoteImages() != RemoteImages.OFF);
        page.view().setPageFill(Color.web(now.dark() ? "#0d1117" : "#ffffff"));
        if (page.isReady()) {
            page.call(
                    "look",
                    Map.of(
                            "dark", now.dark(),
                            "serif", now.serif(),
                            "remote", now.remoteImages().name(),
                            "door", door,
                            "own", now.own()));
        }
    }

    private void languages() {
        ShownLanguages now = ShownLanguages.of(shown, settings.get().languages(), focused);
        if (page.isReady() && !now.equals(languages)) {
            languages = now;
            page.call("view", now.message());
        }
    }
}
