package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.app.system.FileAsker;
import org.diptych.app.window.EmptyDesk;
import org.diptych.ui.files.home.SiteHome;

/** The window around a site's home. */
public record HomeWindow(SheetLayer sheets, FileAsker asker, EmptyDesk empty) implements HomeDesk.Window {
    private static final String SHEET = "home-sheet";

    @Override
    public Optional<Path> askForSite(Optional<Path> near) {
        return asker.toOpenSite(near);
    }

    @Override
    public void lay(SiteHome home, Node field, Runnable left) {
        if (!home.getStyleClass().contains(SHEET)) {
            home.getStyleClass().add(SHEET);
        }
        sheets.show(home, field, Pos.CENTER, "site", left);
    }

    @Override
    public void takeAway() {
        sheets.dismiss();
    }

    @Override
    public void showInMiddle(Optional<SiteHome> home) {
        home.ifPresentOrElse(empty::setHome, empty::clearHome);
    }
}
