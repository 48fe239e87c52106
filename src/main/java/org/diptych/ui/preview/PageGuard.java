package org.diptych.ui.preview;

import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/**
 * Takes from a web view what a page in it must not have: windows, dialogs, a menu with "reload", a past, files dropped
 * on it, another address.
 */
final class PageGuard {
    private PageGuard() {}

    /** Guards {@code view}; should its page leave in spite of all, {@code reload} brings it back. */
    static void install(WebView view, Runnable reload) {
        WebEngine engine = view.getEngine();
        engine.setCreatePopupHandler(features -> null);
        engine.setConfirmHandler(question -> false);
        engine.setOnAlert(null);
        engine.getHistory().setMaxSize(0);
        engine.locationProperty().addListener((observable, before, address) -> {
            if (address != null && !address.isEmpty() && !address.equals("about:blank")) {
                engine.getLoadWorker().cancel();
                reload.run();
            }
        });
        view.setContextMenuEnabled(false);
        // The window takes what is dropped; the web view would open it.
        view.setOnDragEntered(null);
        view.setOnDragOver(null);
        view.setOnDragDropped(null);
        view.setOnDragExited(null);
        view.setOnDragDetected(null);
        view.setOnDragDone(null);
    }
}
