package org.diptych.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.diptych.app.commands.PairActions;
import org.diptych.app.commands.SideName;
import org.diptych.app.commands.SiteActions;
import org.diptych.app.commands.WindowActions;
import org.diptych.app.layout.Yielding;
import org.diptych.app.parts.PostView;
import org.diptych.app.window.PaneCycle;
import org.diptych.app.window.WindowFrame;
import org.diptych.core.site.rename.Renaming.Kind;
import org.diptych.desk.posts.OpenPost;

/** What commands do to the window. */
final class WindowCommands implements WindowActions {
    private final Workbench bench;
    private final PaneCycle panes;
    private final ObservableBooleanValue pageShown;
    private final ObservableValue<Optional<SideName>> sideShown;

    WindowCommands(Workbench bench) {
        this.bench = bench;
        this.panes = new PaneCycle(bench.shell.frame, bench.hand.views, bench.shell.page);
        WindowFrame frame = bench.shell.frame;
        this.pageShown = Bindings.createBooleanBinding(
                () -> frame.pageWanted().get() && !frame.isHidden(Yielding.PAGE),
                frame.pageWanted(),
                frame.hiddenProperty());
        this.sideShown = Bindings.createObjectBinding(
                () -> frame.isHidden(Yielding.SIDE_PANEL)
                        ? Optional.empty()
                        : frame.sideProperty().get(),
                frame.sideProperty(),
                frame.hiddenProperty());
    }

    @Override
    public void newPost() {
        bench.site.newPosts.ask(bench.shell.sheets);
    }

    @Override
    public void newDraft() {
        bench.site.newPosts.askForDraft(bench.shell.sheets);
    }

    @Override
    public SiteActions site() {
        return bench.site.commands;
    }

    @Override
    public void openSample() {
        bench.site.sample.open();
    }

    @Override
    public void showRecent() {
        bench.shell.sheets.recent(bench.hand.lately, path -> bench.furnishing.opener.open(List.of(path)));
    }

    @Override
    public void compareWithFile() {
        bench.safe.history.compareWithFile();
    }

    @Override
    public void insertPictures() {
        bench.writing.pictures.choose();
    }

    @Override
    public void insertMore() {
        bench.writing.marks.more();
    }

    @Override
    public void renumberNotes() {
        bench.writing.marks.renumberNotes();
    }

    @Override
    public void linkPost() {
        bench.writing.marks.linkPost();
    }

    @Override
    public void linkHeading() {
        bench.writing.marks.linkHeading();
    }

    @Override
    public void showSymbols() {
        bench.shell.sheets.symbols(bench.writing.marks::insert);
    }

    @Override
    public void recover() {
        bench.safe.recovering.offerAll();
    }

    @Override
    public void showPosts() {
        bench.site.posts.browse();
    }

    @Override
    public void findAcrossSite() {
        bench.site.finding.show();
    }

    @Override
    public void renameAcrossSite() {
        bench.site.renaming.show(Kind.TAG, "", "");
    }

    @Override
    public void export() {
        bench.writing.exporting.show();
    }

    @Override
    public void showSettings() {
        bench.shell.sheets.settings(bench.ground.settings, this::askStyle, this::showShortcuts);
    }

    /** Which style sheet the author chooses; first shown is the folder of the post's site. */
    private Optional<String> askStyle() {
        return bench.ground.outside.files().toDressWith(bench.hand.siteFolder()).map(Path::toString);
    }

    @Override
    public void quit() {
        List<OpenPost> open = List.copyOf(bench.hand.posts.posts());
        bench.hand.desk.settle(open, () -> {
            // A post may have got its first name just now.
            bench.keeper.keepLast();
            open.forEach(bench.hand.desk::drop);
            bench.leave();
        });
    }

    @Override
    public void showPalette() {
        bench.shell.sheets.palette(bench.furnishing.commands.menus(), bench.shell.dispatcher);
    }

    @Override
    public void showShortcuts() {
        bench.shell.sheets.shortcuts(bench.furnishing.shortcuts);
    }

    @Override
    public void showManual() {
        bench.shell.manual.showHere();
    }

    @Override
    public void showAbout() {
        bench.shell.sheets.about(bench.facts());
    }

    @Override
    public void togglePage() {
        bench.shell.frame.setPageWanted(!pageShown.get());
    }

    @Override
    public void toggleFullScreen() {
        bench.ground.stage.setFullScreen(!bench.ground.stage.isFullScreen());
    }

    @Override
    public ObservableBooleanValue fullScreen() {
        return bench.ground.stage.fullScreenProperty();
    }

    @Override
    public ObservableBooleanValue pageShown() {
        return pageShown;
    }

    @Override
    public ObservableValue<Optional<SideName>> sideShown() {
        return sideShown;
    }

    @Override
    public void toggleSide(SideName side) {
        boolean open = sideShown.getValue().filter(side::equals).isPresent();
        if (open) {
            closeSide();
        } else {
            bench.shell.frame.setSide(Optional.of(side));
        }
    }

    @Override
    public void focusPage() {
        bench.shell.frame.setPageWanted(true);
        bench.shell.page.requestFocus();
    }

    @Override
    public void cyclePanes(boolean forward) {
        panes.step(forward);
    }

    @Override
    public void cite() {
        bench.writing.references.cite();
    }

    @Override
    public void addReference() {
        bench.writing.references.add("");
    }

    @Override
    public void showBibliographies() {
        bench.writing.references.showAttached();
    }

    @Override
    public void showAsBefore() {
        bench.languages.asBefore.show();
    }

    @Override
    public PairActions pairs() {
        return bench.languages.pairs;
    }

    /** Closes the side panel, if one is open, and gives the focus back to the text. */
    void closeSide() {
        if (sideShown.getValue().isPresent()) {
            bench.shell.frame.setSide(Optional.empty());
            bench.hand.views.current().ifPresent(PostView::focus);
        }
    }

    /** Opens the findings, and leaves them open where they are. */
    void showFindings() {
        bench.shell.frame.setSide(Optional.of(SideName.FINDINGS));
    }
}
