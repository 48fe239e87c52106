package org.diptych.bench;

import java.util.concurrent.locks.LockSupport;
import javafx.scene.web.WebView;

/** The preview's page, asked from outside. */
final class Page {
    private static final String FORMULAS_WAITING =
            "[...document.querySelectorAll('.math:not(.dp-set)')].filter(e => e.offsetParent).length";
    private static final String FORMULAS_SET = "document.querySelectorAll('mjx-container').length";
    private static final long BETWEEN_LOOKS = 20_000_000;

    private final WebView view;

    Page(WebView view) {
        this.view = view;
    }

    /** Waits until every formula of the languages shown is set; returns when that was seen, in {@link System#nanoTime}. */
    long awaitFormulas() {
        while (OnFxThread.call(() -> count(FORMULAS_WAITING)) > 0) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return System.nanoTime();
    }

    int formulas() {
        return OnFxThread.call(() -> count(FORMULAS_SET));
    }

    private int count(String question) {
        return ((Number) view.getEngine().executeScript(question)).intValue();
    }
}
