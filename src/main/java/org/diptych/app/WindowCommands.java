package org.diptych.app;

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
        this.panes = new PaneCycle(bench.frame, bench.views, bench.page);
        WindowFrame frame = bench.frame;
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
        bench.newPosts.ask(bench.sheets);
    }

    @Override
    public void newDraft() {
        bench.newPosts.askForDraft(bench.sheets);
    }

    @Override
    public SiteActions site() {
        return bench.siteActions;
    }

    @Override
    public void openSample() {
        bench.newPosts.openSample();
    }

    @Override
    public void showRecent() {
        bench.sheets.recent(bench.recent.files(), bench.recentSites.files(), path -> bench.home.open(List.of(path)));
    }

    @Override
    public void compareWithFile() {
        bench.history.compareWithFile();
    }

    @Override
    public void insertPictures() {
        bench.pictures.choose();
    }

    @Override
    public void insertMore() {
        bench.markTools.more();
    }

    @Override
    public void renumberNotes() {
        bench.markTools.renumberNotes();
    }

    @Override
    public void linkPost() {
        bench.markTools.linkPost();
    }

    @Override
    public void linkHeading() {
        bench.markTools.linkHeading();
    }

    @Override
    public void showSymbols() {
        bench.sheets.symbols(bench.markTools::insert);
    }

    @Override
    public void recover() {
        bench.recovering.offerAll();
    }

    @Override
    public void showPosts() {
        bench.site.browse();
    }

    @Override
    public void findAcrossSite() {
        bench.finding.show();
    }

    @Override
    public void renameAcrossSite() {
        bench.renaming.show(Kind.TAG, "", "");
    }

    @Override
    public void export() {
        bench.exporting.show();
    }

    @Override
    public void showSettings() {
        bench.sheets.settings(bench.settings, bench::askStyle, this::showShortcuts);
    }

    @Override
    public void quit() {
        List<OpenPost> open = List.copyOf(bench.posts.posts());
        bench.desk.settle(open, () -> {
            // A post may have got its first name just now.
            bench.keeper.keepLast();
            open.forEach(bench.desk::drop);
            bench.leave();
        });
    }

    @Override
    public void showPalette() {
        bench.sheets.palette(bench.commands.menus(), bench.dispatcher);
    }

    @Override
    public void showShortcuts() {
        bench.sheets.shortcuts(bench.shortcuts);
    }

    @Override
    public void showManual() {
        bench.manual.showHere();
    }

    @Override
    public void showAbout() {
        bench.sheets.about(bench.facts());
    }

    @Override
    public void togglePage() {
        bench.frame.setPageWanted(!pageShown.get());
    }

    @Override
    public void toggleFullScreen() {
        bench.stage().setFullScreen(!bench.stage().isFullScreen());
    }

    @Override
    public ObservableBooleanValue fullScreen() {
        return bench.stage().fullScreenProperty();
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
            bench.frame.setSide(Optional.of(side));
        }
    }

    @Override
    public void focusPage() {
        bench.frame.setPageWanted(true);
        bench.page.requestFocus();
    }

    @Override
    public void cyclePanes(boolean forward) {
        panes.step(forward);
    }

    @Override
    public void cite() {
        bench.references.cite();
    }

    @Override
    public void addReference() {
        bench.references.add("");
    }

    @Override
    public void showBibliographies() {
        bench.references.showAttached();
    }

    @Override
    public void showAsBefore() {
        bench.asBefore.show();
    }

    @Override
    public PairActions pairs() {
        return bench.pairs;
    }

    /** Closes the side panel, if one is open, and gives the focus back to the text. */
    void closeSide() {
        if (sideShown.getValue().isPresent()) {
            bench.frame.setSide(Optional.empty());
            bench.views.current().ifPresent(PostView::focus);
        }
    }

    /** Opens the findings, and leaves them open where they are. */
    void showFindings() {
        bench.frame.setSide(Optional.of(SideName.FINDINGS));
    }
}
