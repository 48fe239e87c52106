package org.diptych.app.commands;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** What commands ask of the window. On the FX thread; none waits. */
public interface WindowActions {

    /** Asks for a title and opens a post from the scaffold. */
    void newPost();

    /** As {@link #newPost}, of a draft where the post in front lies in a site. */
    void newDraft();

    /** What is done with the site as a whole, and with where its posts lie. */
    SiteActions site();

    /** Opens the sample post. */
    void openSample();

    /** Offers the files that were open lately. */
    void showRecent();

    /** Shows what changed since the post was saved. */
    void compareWithFile();

    /** Asks for pictures, keeps them where the post keeps its own, and writes them into the text. */
    void insertPictures();

    /** Puts the mark in where the excerpt ends, or goes to it. */
    void insertMore();

    /** Numbers the footnotes of each body in the order they are read. */
    void renumberNotes();

    /** Begins a link to a post of the site, and offers the posts. */
    void linkPost();

    /** Begins a link to a heading of the post, and offers the headings. */
    void linkHeading();

    /** Offers signs that few keyboards have. */
    void showSymbols();

    /** Offers text that was never saved. */
    void recover();

    /** Offers all posts of the site. */
    void showPosts();

    /** Shows the sheet that finds and replaces in all posts of the site. */
    void findAcrossSite();

    /** Shows the sheet that renames a tag, a category or a citation key in all posts of the site. */
    void renameAcrossSite();

    /** Shows the sheet that exports the post. */
    void export();

    /** Shows the sheet of settings. */
    void showSettings();

    /** Closes the window, asking about unsaved posts. */
    void quit();

    /** Offers every command by name. */
    void showPalette();

    /** Lists all commands with their keys, to change them. */
    void showShortcuts();

    /** Opens the manual at what the author is in. */
    void showManual();

    /** Says what program this is. */
    void showAbout();

    /** Shows or hides the page. */
    void togglePage();

    /** Whether the page is shown beside a post. */
    ObservableBooleanValue pageShown();

    /** Fills the screen with the window, or gives it back. */
    void toggleFullScreen();

    /** Whether the window fills the screen. */
    ObservableBooleanValue fullScreen();

    /** Opens a side panel, or closes it where it is open. */
    void toggleSide(SideName side);

    /** The side panel that is open. */
    ObservableValue<Optional<SideName>> sideShown();

    /** Gives the focus to the page. */
    void focusPage();

    /** Gives the focus to the next of the window's panes, or to the one before. */
    void cyclePanes(boolean forward);

    /** Offers the references to cite at the caret. */
    void cite();

    /** Shows the sheet that adds references. */
    void addReference();

    /** Shows the bibliography files attached to the post's site. */
    void showBibliographies();

    /** What the author says of the two languages' blocks. */
    PairActions pairs();

    /** Shows how the author said what stands at the caret before. */
    void showAsBefore();
}
