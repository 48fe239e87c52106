package org.diptych.bench;

import java.util.concurrent.locks.LockSupport;
import javafx.scene.web.WebView;
import org.diptych.ui.preview.PreviewPane;

/** The preview's page, asked from outside. */
public final class Page {
    private static final String FORMULAS_WAITING =
            "[...document.querySelectorAll('.math:not(.dp-set)')].filter(e => e.offsetParent).length";
    private static final String FORMULAS_SET = "document.querySelectorAll('mjx-container').length";
    private static final long BETWEEN_LOOKS = 20_000_000;

    private final WebView view;

    Page(WebView view) {
        this.view = view;
    }

    /** The page of {@code pane}. Call it on the FX thread. */
    public static Page of(PreviewPane pane) {
        return new Page(viewOf(pane));
    }

    public static WebView viewOf(PreviewPane pane) {
        return (WebView) pane.getChildrenUnmodifiable().get(0);
    }

    /** Waits until every formula of the languages shown is set; returns when that was seen, in {@link System#nanoTime}. */
    public long awaitFormulas() {
        while (OnFxThread.call(() -> count(FORMULAS_WAITING)) > 0) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return System.nanoTime();
    }

    public int formulas() {
        return OnFxThread.call(() -> count(FORMULAS_SET));
    }

    private int count(String question) {
        return ((Number) view.getEngine().executeScript(question)).intValue();
    }
}
